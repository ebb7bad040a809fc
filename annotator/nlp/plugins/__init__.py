"""Other models that find entities: each optional, imported only when chosen, loaded only from where the user says."""
