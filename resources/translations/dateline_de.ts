<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AcceptAllDialog</name>
    <message>
      <source>Accept all that is left</source>
      <translation>Alles Übrige annehmen</translation>
    </message>
    <message>
      <source>Accept these</source>
      <translation>Diese annehmen</translation>
    </message>
    <message>
      <source>Suggestions that are left</source>
      <translation>Übrige Vorschläge</translation>
    </message>
    <message>
      <source>{count} suggestions are left. Untick what is wrong.</source>
      <translation>{count} Vorschläge sind übrig. Falsches abwählen.</translation>
    </message>
  </context>
  <context>
    <name>Action</name>
    <message>
      <source>About Dateline</source>
      <translation>Über Dateline</translation>
    </message>
    <message>
      <source>Accept all that is left…</source>
      <translation>Alles Übrige annehmen…</translation>
    </message>
    <message>
      <source>Accept and go to the next</source>
      <translation>Annehmen und zum nächsten</translation>
    </message>
    <message>
      <source>All versions stand</source>
      <translation>Alle Fassungen gelten</translation>
    </message>
    <message>
      <source>Annotator’s name…</source>
      <translation>Name der annotierenden Person…</translation>
    </message>
    <message>
      <source>Asserted, negated, planned, hypothetical</source>
      <translation>Behauptet, verneint, geplant, hypothetisch</translation>
    </message>
    <message>
      <source>Back to the text</source>
      <translation>Zurück zum Text</translation>
    </message>
    <message>
      <source>Back up the corpus now</source>
      <translation>Korpus jetzt sichern</translation>
    </message>
    <message>
      <source>Choose how certain the figure is…</source>
      <translation>Gewissheit der Zahl wählen…</translation>
    </message>
    <message>
      <source>Choose the figure’s kind…</source>
      <translation>Art der Zahl wählen…</translation>
    </message>
    <message>
      <source>Choose the figure’s role…</source>
      <translation>Rolle der Zahl wählen…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Colour-blind safe</source>
      <translation>Für Farbenblinde</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>Farben des Systems</translation>
    </message>
    <message>
      <source>Comment on this annotation or document…</source>
      <translation>Annotation oder Dokument kommentieren…</translation>
    </message>
    <message>
      <source>Compare annotators and decide</source>
      <translation>Annotierende vergleichen und entscheiden</translation>
    </message>
    <message>
      <source>Copy the selected words</source>
      <translation>Ausgewählte Wörter kopieren</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Duplicate the event</source>
      <translation>Ereignis verdoppeln</translation>
    </message>
    <message>
      <source>Edit in the article</source>
      <translation>Im Artikel bearbeiten</translation>
    </message>
    <message>
      <source>End: a character back</source>
      <translation>Ende: ein Zeichen zurück</translation>
    </message>
    <message>
      <source>End: a character further</source>
      <translation>Ende: ein Zeichen weiter</translation>
    </message>
    <message>
      <source>End: a word back</source>
      <translation>Ende: ein Wort zurück</translation>
    </message>
    <message>
      <source>End: a word further</source>
      <translation>Ende: ein Wort weiter</translation>
    </message>
    <message>
      <source>Event that no word tells…</source>
      <translation>Ereignis ohne Auslösewort…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Fill the role with the candidate of this number</source>
      <translation>Rolle mit dem Kandidaten dieser Nummer füllen</translation>
    </message>
    <message>
      <source>Fill the role with the numbered words</source>
      <translation>Rolle mit den nummerierten Wörtern füllen</translation>
    </message>
    <message>
      <source>Fill the role with the selected words</source>
      <translation>Rolle mit den ausgewählten Wörtern füllen</translation>
    </message>
    <message>
      <source>Fill the roles of this event</source>
      <translation>Rollen dieses Ereignisses füllen</translation>
    </message>
    <message>
      <source>Find an action…</source>
      <translation>Aktion suchen…</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <source>Go on with the import that stopped…</source>
      <translation>Angehaltenen Import fortsetzen…</translation>
    </message>
    <message>
      <source>Go to the article</source>
      <translation>Zum Artikel</translation>
    </message>
    <message>
      <source>Go to the inspector</source>
      <translation>Zum Inspektor</translation>
    </message>
    <message>
      <source>Go to the list of articles</source>
      <translation>Zur Artikelliste</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>Verlauf…</translation>
    </message>
    <message>
      <source>How work changes over time…</source>
      <translation>Wie sich die Arbeit mit der Zeit ändert…</translation>
    </message>
    <message>
      <source>Import labels…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Label as…</source>
      <translation>Markieren als…</translation>
    </message>
    <message>
      <source>Label by a second key</source>
      <translation>Mit einer zweiten Taste markieren</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <source>Learn from this corpus’s events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Link with…</source>
      <translation>Verknüpfen mit…</translation>
    </message>
    <message>
      <source>Longer lines</source>
      <translation>Längere Zeilen</translation>
    </message>
    <message>
      <source>Make a package for a colleague…</source>
      <translation>Paket für andere packen…</translation>
    </message>
    <message>
      <source>Make a package of my own work…</source>
      <translation>Paket der eigenen Arbeit packen…</translation>
    </message>
    <message>
      <source>Make the queue anew</source>
      <translation>Warteschlange neu bilden</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Mark done and open the next article</source>
      <translation>Als fertig markieren und den nächsten öffnen</translation>
    </message>
    <message>
      <source>Mend the text…</source>
      <translation>Text berichtigen…</translation>
    </message>
    <message>
      <source>Merge packages…</source>
      <translation>Pakete zusammenführen…</translation>
    </message>
    <message>
      <source>Merge with another event…</source>
      <translation>Mit anderem Ereignis vereinen…</translation>
    </message>
    <message>
      <source>Move an argument to a new event…</source>
      <translation>Argument in ein neues Ereignis verschieben…</translation>
    </message>
    <message>
      <source>Move the article to the trash</source>
      <translation>Artikel in den Papierkorb</translation>
    </message>
    <message>
      <source>Names nothing else</source>
      <translation>Nennt nichts anderes</translation>
    </message>
    <message>
      <source>Names the same as the last mention</source>
      <translation>Nennt dasselbe wie die letzte Nennung</translation>
    </message>
    <message>
      <source>Names the same as…</source>
      <translation>Nennt dasselbe wie…</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next annotation</source>
      <translation>Nächste Annotation</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Nächster Artikel</translation>
    </message>
    <message>
      <source>Next doubtful suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next finding</source>
      <translation>Nächster Befund</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Next role</source>
      <translation>Nächste Rolle</translation>
    </message>
    <message>
      <source>Next slot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next suggestion</source>
      <translation>Nächster Vorschlag</translation>
    </message>
    <message>
      <source>Next that is open</source>
      <translation>Nächstes Offenes</translation>
    </message>
    <message>
      <source>Next unmarked number, name or trigger</source>
      <translation>Nächste unmarkierte Zahl, Name oder Auslöser</translation>
    </message>
    <message>
      <source>Nobody was right</source>
      <translation>Niemand hatte recht</translation>
    </message>
    <message>
      <source>Open a folder of articles…</source>
      <translation>Ordner mit Artikeln öffnen…</translation>
    </message>
    <message>
      <source>Open articles…</source>
      <translation>Artikel öffnen…</translation>
    </message>
    <message>
      <source>Open or make a corpus…</source>
      <translation>Korpus öffnen oder anlegen…</translation>
    </message>
    <message>
      <source>Open the sample articles</source>
      <translation>Beispielartikel öffnen</translation>
    </message>
    <message>
      <source>Other tellings of this event…</source>
      <translation>Andere Erwähnungen dieses Ereignisses…</translation>
    </message>
    <message>
      <source>Paste an article</source>
      <translation>Artikel einfügen</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Previous annotation</source>
      <translation>Vorige Annotation</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Voriger Artikel</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <translation>Voriger Befund</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Voriger Treffer</translation>
    </message>
    <message>
      <source>Previous role</source>
      <translation>Vorige Rolle</translation>
    </message>
    <message>
      <source>Previous slot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous suggestion</source>
      <translation>Voriger Vorschlag</translation>
    </message>
    <message>
      <source>Progress…</source>
      <translation>Fortschritt…</translation>
    </message>
    <message>
      <source>Queue: what to work through…</source>
      <translation>Warteschlange: was zu bearbeiten ist…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Reject or delete</source>
      <translation>Ablehnen oder löschen</translation>
    </message>
    <message>
      <source>Review one person’s work…</source>
      <translation>Arbeit einer Person prüfen…</translation>
    </message>
    <message>
      <source>Rules that propose…</source>
      <translation>Regeln, die vorschlagen…</translation>
    </message>
    <message>
      <source>Say something of the article: relevant, no event…</source>
      <translation>Über den Artikel: relevant, kein Ereignis…</translation>
    </message>
    <message>
      <source>Say something of this annotation…</source>
      <translation>Über diese Annotation…</translation>
    </message>
    <message>
      <source>Say this of the whole article</source>
      <translation>Dies über den ganzen Artikel sagen</translation>
    </message>
    <message>
      <source>Say why</source>
      <translation>Sagen, warum</translation>
    </message>
    <message>
      <source>Schema…</source>
      <translation>Schema…</translation>
    </message>
    <message>
      <source>Search the corpus…</source>
      <translation>Korpus durchsuchen…</translation>
    </message>
    <message>
      <source>Select less</source>
      <translation>Weniger auswählen</translation>
    </message>
    <message>
      <source>Select more: word, annotation, sentence</source>
      <translation>Mehr auswählen: Wort, Annotation, Satz</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Shorter lines</source>
      <translation>Kürzere Zeilen</translation>
    </message>
    <message>
      <source>Skip with a reason…</source>
      <translation>Mit Begründung überspringen…</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <source>Start: a character back</source>
      <translation>Anfang: ein Zeichen zurück</translation>
    </message>
    <message>
      <source>Start: a character further</source>
      <translation>Anfang: ein Zeichen weiter</translation>
    </message>
    <message>
      <source>Start: a word back</source>
      <translation>Anfang: ein Wort zurück</translation>
    </message>
    <message>
      <source>Start: a word further</source>
      <translation>Anfang: ein Wort weiter</translation>
    </message>
    <message>
      <source>Stop filling roles</source>
      <translation>Rollen nicht weiter füllen</translation>
    </message>
    <message>
      <source>Stop the import</source>
      <translation>Import anhalten</translation>
    </message>
    <message>
      <source>Tag all matches…</source>
      <translation>Alle Treffer markieren…</translation>
    </message>
    <message>
      <source>Take all that everybody says alike</source>
      <translation>Alles nehmen, was alle gleich sagen</translation>
    </message>
    <message>
      <source>Take the last filler out of the role</source>
      <translation>Letzten Füller aus der Rolle nehmen</translation>
    </message>
    <message>
      <source>Take the tour: two minutes</source>
      <translation>Rundgang: zwei Minuten</translation>
    </message>
    <message>
      <source>Tells an event of its own</source>
      <translation>Erzählt ein eigenes Ereignis</translation>
    </message>
    <message>
      <source>Tells the same event as…</source>
      <translation>Erzählt dasselbe Ereignis wie…</translation>
    </message>
    <message>
      <source>Text as it was</source>
      <translation>Text wie zuvor</translation>
    </message>
    <message>
      <source>The figure counts the selected words</source>
      <translation>Die Zahl zählt die ausgewählten Wörter</translation>
    </message>
    <message>
      <source>The figure is a part of the selected words</source>
      <translation>Die Zahl ist ein Teil der ausgewählten Wörter</translation>
    </message>
    <message>
      <source>The left version is right</source>
      <translation>Die linke Fassung stimmt</translation>
    </message>
    <message>
      <source>The narrower annotation here</source>
      <translation>Die engere Annotation hier</translation>
    </message>
    <message>
      <source>The right version is right</source>
      <translation>Die rechte Fassung stimmt</translation>
    </message>
    <message>
      <source>The selected words belong to it too</source>
      <translation>Die ausgewählten Wörter gehören auch dazu</translation>
    </message>
    <message>
      <source>The selected words say who reports the figure</source>
      <translation>Die ausgewählten Wörter nennen die Quelle der Zahl</translation>
    </message>
    <message>
      <source>The version of this number is right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole thing again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The wider annotation here</source>
      <translation>Die weitere Annotation hier</translation>
    </message>
    <message>
      <source>These words are headline, caption…</source>
      <translation>Diese Wörter sind Überschrift, Bildtext…</translation>
    </message>
    <message>
      <source>These words do not belong to it</source>
      <translation>Diese Wörter gehören nicht dazu</translation>
    </message>
    <message>
      <source>Title, date, source and zones…</source>
      <translation>Titel, Datum, Quelle und Zonen…</translation>
    </message>
    <message>
      <source>Told as happening, or as not happening</source>
      <translation>Als geschehen oder nicht geschehen erzählt</translation>
    </message>
    <message>
      <source>Trash…</source>
      <translation>Papierkorb…</translation>
    </message>
    <message>
      <source>Type per what the figure is told</source>
      <translation>Bezug der Zahl eingeben</translation>
    </message>
    <message>
      <source>Type the figure’s unit</source>
      <translation>Einheit der Zahl eingeben</translation>
    </message>
    <message>
      <source>Type the figure’s value</source>
      <translation>Wert der Zahl eingeben</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Watch a folder, or stop watching it…</source>
      <translation>Ordner beobachten oder nicht mehr…</translation>
    </message>
    <message>
      <source>Welcome page</source>
      <translation>Startseite</translation>
    </message>
    <message>
      <source>What is said of the whole article</source>
      <translation>Was über den ganzen Artikel gesagt ist</translation>
    </message>
    <message>
      <source>What reviewers say of my work…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a report on agreement…</source>
      <translation>Bericht zur Übereinstimmung schreiben…</translation>
    </message>
    <message>
      <source>Write feedback for one annotator…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Arriving</name>
    <message>
      <source>An import stopped after {done} of {total} files; File &gt; Go on with the import finishes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give it up</source>
      <translation>Aufgeben</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Go on with the import?</source>
      <translation>Import fortsetzen?</translation>
    </message>
    <message>
      <source>New files in {name} come in by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {done} of {total} files</source>
      <translation>{done} von {total} Dateien gelesen</translation>
    </message>
    <message>
      <source>The folder is watched no longer.</source>
      <translation>Der Ordner wird nicht mehr beobachtet.</translation>
    </message>
    <message>
      <source>There are no words on the clipboard.</source>
      <translation>In der Zwischenablage sind keine Wörter.</translation>
    </message>
    <message>
      <source>There is no import to go on with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Ordner beobachten</translation>
    </message>
    <message>
      <source>{left} of {total} files have not been read.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ArticleDelegate</name>
    <message>
      <source>{count} words</source>
      <translation>{count} Wörter</translation>
    </message>
  </context>
  <context>
    <name>ArticleList</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Choose what to work through, and in which order</source>
      <translation>Wählen, was in welcher Reihenfolge zu bearbeiten ist</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>Artikel filtern</translation>
    </message>
    <message>
      <source>No articles yet.
Open files with Ctrl+O, or drop them here.</source>
      <translation>Noch keine Artikel.
Dateien mit Strg+O öffnen oder hierher ziehen.</translation>
    </message>
  </context>
  <context>
    <name>Bridge</name>
    <message>
      <source>Open an article first.</source>
      <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
  </context>
  <context>
    <name>Certainty</name>
    <message>
      <source>disputed</source>
      <translation>umstritten</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>reported</source>
      <translation>berichtet</translation>
    </message>
    <message>
      <source>unverified</source>
      <translation>unbestätigt</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <source>1–9, or type to filter</source>
      <translation>1–9, oder zum Filtern tippen</translation>
    </message>
    <message>
      <source>Nothing fits.</source>
      <translation>Nichts passt.</translation>
    </message>
  </context>
  <context>
    <name>ChordBar</name>
    <message>
      <source>Second key of the type</source>
      <translation>Zweite Taste des Typs</translation>
    </message>
    <message>
      <source>Second key, or Esc:</source>
      <translation>Zweite Taste, oder Esc:</translation>
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Autorzeile</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The first three records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>{count} records; the first {shown}:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Comments</name>
    <message>
      <source>Comment on the document</source>
      <translation>Kommentar zum Dokument</translation>
    </message>
    <message>
      <source>Comment on this annotation</source>
      <translation>Kommentar zu dieser Annotation</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Erledigen</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>What changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Dateline made a mistake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit Dateline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something in Dateline failed unexpectedly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report below says where it failed. Nothing is sent anywhere: you may save it, read it, and send it to us yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your work is safe: every edit was saved in the corpus when you made it. What you did just now may not have been done; look, and do it again. If this comes back, close Dateline and start it anew.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Dashboard</name>
    <message>
      <source>Annotations by type</source>
      <translation>Annotationen nach Typ</translation>
    </message>
    <message>
      <source>Articles of {name}</source>
      <translation>Artikel von {name}</translation>
    </message>
    <message>
      <source>Done by day</source>
      <translation>Fertig nach Tagen</translation>
    </message>
    <message>
      <source>Events by the articles’ {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes an article, by day</source>
      <translation>Minuten pro Artikel, nach Tagen</translation>
    </message>
    <message>
      <source>Nothing yet.</source>
      <translation>Noch nichts.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Suggestions by type</source>
      <translation>Vorschläge nach Typ</translation>
    </message>
    <message>
      <source>accepted · corrected · rejected</source>
      <translation>angenommen · korrigiert · abgelehnt</translation>
    </message>
    <message>
      <source>medians, pauses left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>{minutes} minutes an article (median of {count})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Open an article first.</source>
      <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Select words and press a letter, or move onto an annotation.</source>
      <translation>Wörter auswählen und einen Buchstaben drücken, oder auf eine Annotation gehen.</translation>
    </message>
    <message>
      <source>no trigger</source>
      <translation>kein Auslöser</translation>
    </message>
  </context>
  <context>
    <name>Edit</name>
    <message>
      <source>accept</source>
      <translation>annehmen</translation>
    </message>
    <message>
      <source>add</source>
      <translation>hinzufügen</translation>
    </message>
    <message>
      <source>another event</source>
      <translation>anderes Ereignis</translation>
    </message>
    <message>
      <source>change</source>
      <translation>ändern</translation>
    </message>
    <message>
      <source>change bounds</source>
      <translation>Grenzen ändern</translation>
    </message>
    <message>
      <source>change certainty</source>
      <translation>Gewissheit ändern</translation>
    </message>
    <message>
      <source>change kind</source>
      <translation>Art ändern</translation>
    </message>
    <message>
      <source>change modifier</source>
      <translation>Schranke ändern</translation>
    </message>
    <message>
      <source>change per</source>
      <translation>Bezug ändern</translation>
    </message>
    <message>
      <source>change role</source>
      <translation>Rolle ändern</translation>
    </message>
    <message>
      <source>change type</source>
      <translation>Typ ändern</translation>
    </message>
    <message>
      <source>change unit</source>
      <translation>Einheit ändern</translation>
    </message>
    <message>
      <source>change value</source>
      <translation>Wert ändern</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>delete</source>
      <translation>löschen</translation>
    </message>
    <message>
      <source>delete comment</source>
      <translation>Kommentar löschen</translation>
    </message>
    <message>
      <source>duplicate event</source>
      <translation>Ereignis verdoppeln</translation>
    </message>
    <message>
      <source>import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>join mentions</source>
      <translation>Nennungen verbinden</translation>
    </message>
    <message>
      <source>leave entity</source>
      <translation>Entität verlassen</translation>
    </message>
    <message>
      <source>move an edge</source>
      <translation>Grenze verschieben</translation>
    </message>
    <message>
      <source>same event</source>
      <translation>gleiches Ereignis</translation>
    </message>
    <message>
      <source>set attributes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set entities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set factuality</source>
      <translation>Faktizität setzen</translation>
    </message>
    <message>
      <source>set polarity</source>
      <translation>Polarität setzen</translation>
    </message>
    <message>
      <source>set status</source>
      <translation>Status setzen</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>überspringen</translation>
    </message>
    <message>
      <source>split event</source>
      <translation>Ereignis teilen</translation>
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <source>A comment needs words.</source>
      <translation>Ein Kommentar braucht Wörter.</translation>
    </message>
    <message>
      <source>A link needs two different annotations.</source>
      <translation>Eine Verknüpfung braucht zwei verschiedene Annotationen.</translation>
    </message>
    <message>
      <source>A mention or figure needs words; delete it instead.</source>
      <translation>Eine Nennung oder Zahl braucht Wörter; löschen Sie sie stattdessen.</translation>
    </message>
    <message>
      <source>A reason needs words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A span ends with its paragraph.</source>
      <translation>Eine Spanne endet mit ihrem Absatz.</translation>
    </message>
    <message>
      <source>A span needs at least one character.</source>
      <translation>Eine Spanne braucht mindestens ein Zeichen.</translation>
    </message>
    <message>
      <source>Accept the suggestion first: comments stand on what somebody decided.</source>
      <translation>Nehmen Sie den Vorschlag zuerst an: Kommentare stehen an Entschiedenem.</translation>
    </message>
    <message>
      <source>All arguments would go to the new event; leave at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a role of an event first.</source>
      <translation>Wählen Sie zuerst eine Rolle eines Ereignisses.</translation>
    </message>
    <message>
      <source>Choose arguments of this event that go to the new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least two events to merge.</source>
      <translation>Wählen Sie mindestens zwei Ereignisse zum Vereinen.</translation>
    </message>
    <message>
      <source>Choose at least two mentions that name the same.</source>
      <translation>Wählen Sie mindestens zwei Nennungen, die dasselbe nennen.</translation>
    </message>
    <message>
      <source>Choose at least two tellings of the event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is so already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links have no attributes.</source>
      <translation>Verknüpfungen haben keine Attribute.</translation>
    </message>
    <message>
      <source>Make an event current first: its roles are filled with the numbered words.</source>
      <translation>Gehen Sie zuerst auf ein Ereignis: seine Rollen werden mit den nummerierten Wörtern gefüllt.</translation>
    </message>
    <message>
      <source>Move onto the annotation and press this key first, then select the words that belong to it.</source>
      <translation>Gehen Sie zuerst auf die Annotation und drücken Sie diese Taste, dann wählen Sie die Wörter aus, die dazugehören.</translation>
    </message>
    <message>
      <source>Move the caret onto a figure first.</source>
      <translation>Gehen Sie zuerst auf eine Zahl.</translation>
    </message>
    <message>
      <source>Move the caret onto an annotation first, then select the words.</source>
      <translation>Gehen Sie zuerst auf eine Annotation, dann wählen Sie die Wörter aus.</translation>
    </message>
    <message>
      <source>Move the caret onto an annotation first.</source>
      <translation>Gehen Sie zuerst auf eine Annotation.</translation>
    </message>
    <message>
      <source>Move the caret onto an event's trigger first.</source>
      <translation>Gehen Sie zuerst auf den Auslöser eines Ereignisses.</translation>
    </message>
    <message>
      <source>Move the caret onto the words that should go.</source>
      <translation>Gehen Sie auf die Wörter, die wegfallen sollen.</translation>
    </message>
    <message>
      <source>Nothing fills this role; go to another with . or ,</source>
      <translation>Nichts füllt diese Rolle; zu einer anderen mit . oder ,</translation>
    </message>
    <message>
      <source>Nothing that all annotators say in the same way is left to be taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing unmarked is left that looks like a number, a name or a trigger.</source>
      <translation>Nichts Unmarkiertes ist übrig, das wie Zahl, Name oder Auslöser aussieht.</translation>
    </message>
    <message>
      <source>Only a mention, a figure or an event can fill a role.</source>
      <translation>Nur eine Nennung, eine Zahl oder ein Ereignis kann eine Rolle füllen.</translation>
    </message>
    <message>
      <source>Only mentions can name the same person, place or body; this is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only white space is selected; select some words.</source>
      <translation>Nur Leerraum ist ausgewählt; wählen Sie Wörter.</translation>
    </message>
    <message>
      <source>Press the letter of its type, or Delete for none.</source>
      <translation>Drücken Sie den Buchstaben des Typs, oder Entf für keinen.</translation>
    </message>
    <message>
      <source>Say why the article is skipped.</source>
      <translation>Sagen Sie, warum der Artikel übersprungen wird.</translation>
    </message>
    <message>
      <source>Select some words first, or move the caret onto an annotation.</source>
      <translation>Wählen Sie zuerst Wörter aus, oder gehen Sie auf eine Annotation.</translation>
    </message>
    <message>
      <source>Select the words that fill the role, or move the caret onto a mention or figure.</source>
      <translation>Wählen Sie die Wörter aus, die die Rolle füllen, oder gehen Sie auf eine Nennung oder Zahl.</translation>
    </message>
    <message>
      <source>Select words of one paragraph; more can be added after them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That article is no longer in the corpus.</source>
      <translation>Dieser Artikel ist nicht mehr im Korpus.</translation>
    </message>
    <message>
      <source>The comment is the reviewer's; write your own on the annotation in the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no figure in this paragraph; mark the number first.</source>
      <translation>In diesem Absatz ist keine Zahl; markieren Sie sie zuerst.</translation>
    </message>
    <message>
      <source>There is nothing more on this side.</source>
      <translation>Auf dieser Seite ist nichts mehr.</translation>
    </message>
    <message>
      <source>There is nothing to decide here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is only one version; say that nobody was right, or take it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These two are linked so already.</source>
      <translation>Diese beiden sind schon so verknüpft.</translation>
    </message>
    <message>
      <source>These words are no part of the annotation.</source>
      <translation>Diese Wörter gehören nicht zur Annotation.</translation>
    </message>
    <message>
      <source>These words are part of the annotation already.</source>
      <translation>Diese Wörter gehören schon zur Annotation.</translation>
    </message>
    <message>
      <source>This annotation has no words of its own.</source>
      <translation>Diese Annotation hat keine eigenen Wörter.</translation>
    </message>
    <message>
      <source>This annotation is no longer in the document.</source>
      <translation>Diese Annotation ist nicht mehr im Dokument.</translation>
    </message>
    <message>
      <source>This event has no words, so it has no ends to move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This event is no longer in the document.</source>
      <translation>Dieses Ereignis ist nicht mehr im Dokument.</translation>
    </message>
    <message>
      <source>This event is not joined with any other.</source>
      <translation>Dieses Ereignis ist mit keinem anderen verbunden.</translation>
    </message>
    <message>
      <source>This figure fills no role of an event.</source>
      <translation>Diese Zahl füllt keine Rolle eines Ereignisses.</translation>
    </message>
    <message>
      <source>This figure is no longer in the document.</source>
      <translation>Diese Zahl ist nicht mehr im Dokument.</translation>
    </message>
    <message>
      <source>This mention belongs to no entity.</source>
      <translation>Diese Nennung gehört zu keiner Entität.</translation>
    </message>
    <message>
      <source>What is identical is in your document already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a mention or figure needs words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a relation needs two different annotations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an annotation cannot become one of another kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an annotation with this id is already in the document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an argument or relation points to an annotation that is not in the document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an argument or relation points to an annotation that was rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an event cannot fill a role of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>several edits are planned one by one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the document is not as it was when this change was made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the parts of a selection must be in text order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the selection leaves the article's text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this annotation is no longer in the document</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EventForm</name>
    <message>
      <source>Factuality</source>
      <translation>Faktizität</translation>
    </message>
    <message>
      <source>Polarity</source>
      <translation>Polarität</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>1 annotation</source>
      <translation>1 Annotation</translation>
    </message>
    <message>
      <source>1 document</source>
      <translation>1 Dokument</translation>
    </message>
    <message>
      <source>1 loss</source>
      <translation>1 Verlust</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Find a format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No document fits the selection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing: the format carries all of it.</source>
      <translation>Nichts: Das Format nimmt alles auf.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no folder {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to find a format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the first document becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the format cannot carry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing, reading back and comparing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} annotations</source>
      <translation>{count} Annotationen</translation>
    </message>
    <message>
      <source>{count} documents</source>
      <translation>{count} Dokumente</translation>
    </message>
    <message>
      <source>{count} losses</source>
      <translation>{count} Verluste</translation>
    </message>
  </context>
  <context>
    <name>ExportOptions</name>
    <message>
      <source>Annotations</source>
      <translation>Annotationen</translation>
    </message>
    <message>
      <source>Documents of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends of tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per cent for train, dev and test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed of the split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Write nothing if anything would be lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the split as two or three shares, such as 80/10/10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all types</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the format wants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>figure: {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gold only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leave out what cuts words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>take the words around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the whole text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} is no date: write 2024, 2024-05 or 2024-05-06.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FactsDialog</name>
    <message>
      <source>About this article</source>
      <translation>Über diesen Artikel</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it was read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Filed at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Other words for a zone: select them in the article and press Ctrl+G.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>What changed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zonen</translation>
    </message>
    <message>
      <source>a newer version; the older one is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no file</source>
      <translation>keine Datei</translation>
    </message>
    <message>
      <source>none: the day of publication is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>such as 2026-01-31</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} bytes, kept as they were</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Factuality</name>
    <message>
      <source>asserted</source>
      <translation>behauptet</translation>
    </message>
    <message>
      <source>hypothetical</source>
      <translation>hypothetisch</translation>
    </message>
    <message>
      <source>negated</source>
      <translation>verneint</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
  </context>
  <context>
    <name>Figure</name>
    <message>
      <source>not a quantity yet</source>
      <translation>noch keine Zahlangabe</translation>
    </message>
    <message>
      <source>of {words}</source>
      <translation>von {words}</translation>
    </message>
    <message>
      <source>source: {words}</source>
      <translation>Quelle: {words}</translation>
    </message>
  </context>
  <context>
    <name>FigureForm</name>
    <message>
      <source>30 · at least 30 · 20-30 · dozens</source>
      <translation>30 · at least 30 · 20-30 · dozens</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Gewissheit</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Zählt</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Teil von</translation>
    </message>
    <message>
      <source>Per</source>
      <translation>Pro</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>per</source>
      <translation>pro</translation>
    </message>
    <message>
      <source>select words, then *</source>
      <translation>Wörter auswählen, dann *</translation>
    </message>
    <message>
      <source>select words, then &lt;</source>
      <translation>Wörter auswählen, dann &lt;</translation>
    </message>
    <message>
      <source>select words, then |</source>
      <translation>Wörter auswählen, dann |</translation>
    </message>
  </context>
  <context>
    <name>FigureModel</name>
    <message>
      <source>Counted</source>
      <translation>Gezählt</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Höchstens</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Mindestens</translation>
    </message>
    <message>
      <source>Modifier</source>
      <translation>Schranke</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Same as</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
  </context>
  <context>
    <name>FigureTable</name>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
  </context>
  <context>
    <name>FillingBar</name>
    <message>
      <source>+ the selected words   ·   . next role   ·   Enter done   ·   Esc close</source>
      <translation>+ die ausgewählten Wörter   ·   . nächste Rolle   ·   Enter fertig   ·   Esc schließen</translation>
    </message>
    <message>
      <source>1 take   ·   </source>
      <translation>1 nehmen   ·   </translation>
    </message>
    <message>
      <source>1–{count} take   ·   </source>
      <translation>1–{count} nehmen   ·   </translation>
    </message>
    <message>
      <source>All roles seen   ·   , back   ·   Enter done</source>
      <translation>Alle Rollen gesehen   ·   , zurück   ·   Enter fertig</translation>
    </message>
    <message>
      <source>Enter {type}   ·   </source>
      <translation>Enter {type}   ·   </translation>
    </message>
    <message>
      <source>Unmarked: &lt;b&gt;{words}&lt;/b&gt; looks like {sign}</source>
      <translation>Nicht markiert: &lt;b&gt;{words}&lt;/b&gt; sieht aus wie {sign}</translation>
    </message>
    <message>
      <source>Which words belong to &lt;b&gt;{words}&lt;/b&gt; too?</source>
      <translation>Welche Wörter gehören auch zu &lt;b&gt;{words}&lt;/b&gt;?</translation>
    </message>
    <message>
      <source>a letter: its type   ·   Delete no   ·   &gt; later   ·   Esc stop   ·   {count} left</source>
      <translation>ein Buchstabe: der Typ   ·   Entf nein   ·   &gt; später   ·   Esc Ende   ·   {count} übrig</translation>
    </message>
    <message>
      <source>a name</source>
      <translation>ein Name</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>an event</source>
      <translation>ein Ereignis</translation>
    </message>
    <message>
      <source>select them, then (   ·   Esc stop</source>
      <translation>auswählen, dann (   ·   Esc Ende</translation>
    </message>
    <message>
      <source>who or what is</source>
      <translation>wer oder was ist</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <source>Next match (Enter)</source>
      <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
      <source>Previous match (Shift+Enter)</source>
      <translation>Voriger Treffer (Umschalt+Enter)</translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>{count} gefunden</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>A figure does not say what its number stands for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A figure has neither a value nor a bound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number in the headline, the text or a caption is neither a figure nor part of a date or another mention.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A word that tells an event elsewhere in this article stands here and nothing is marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An annotation begins or ends in the middle of a word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An annotation has a type or role that the schema does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An argument stands two or more paragraphs away from the words that tell the event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An event has an argument that its type does not allow: no such role, or a role that takes other things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An event lacks an argument that its type requires.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Argument far away</source>
      <translation>Argument weit weg</translation>
    </message>
    <message>
      <source>Figure without role</source>
      <translation>Zahl ohne Rolle</translation>
    </message>
    <message>
      <source>Figure without value</source>
      <translation>Zahl ohne Wert</translation>
    </message>
    <message>
      <source>Filler does not fit the role</source>
      <translation>Füller passt nicht zur Rolle</translation>
    </message>
    <message>
      <source>Killed and wounded do not make the casualties of the same event, or parts are more than their whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number without figure</source>
      <translation>Zahl ohne Annotation</translation>
    </message>
    <message>
      <source>One string, two types</source>
      <translation>Gleiche Wörter, zwei Typen</translation>
    </message>
    <message>
      <source>Required role is empty</source>
      <translation>Pflichtrolle ist leer</translation>
    </message>
    <message>
      <source>Said twice</source>
      <translation>Doppelt gesagt</translation>
    </message>
    <message>
      <source>Same figure, other value</source>
      <translation>Gleiche Zahl, anderer Wert</translation>
    </message>
    <message>
      <source>Span ends inside a word</source>
      <translation>Spanne endet im Wort</translation>
    </message>
    <message>
      <source>Suggestions left open</source>
      <translation>Vorschläge offen geblieben</translation>
    </message>
    <message>
      <source>The article is marked as done, but suggestions are still waiting for a decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same words have one type here and another type elsewhere in the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toll does not add up</source>
      <translation>Opferzahlen passen nicht zusammen</translation>
    </message>
    <message>
      <source>Trigger word not marked</source>
      <translation>Auslösewort nicht markiert</translation>
    </message>
    <message>
      <source>Two annotations say the same of the same words; one of them can go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two figures are linked as the same, but their values differ by more than units and rounding explain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown type</source>
      <translation>Unbekannter Typ</translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
  </context>
  <context>
    <name>FoundModel</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>In the corpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recognised as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>later version, annotations come along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>twice in these files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} like one that is there</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Guidelines</name>
    <message>
      <source>ACCEPTED IN THIS CORPUS</source>
      <translation>IN DIESEM KORPUS ANGENOMMEN</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>Annotations</source>
      <translation>Annotationen</translation>
    </message>
    <message>
      <source>Go back to this state</source>
      <translation>Zu diesem Stand zurück</translation>
    </message>
    <message>
      <source>Going back is one step that can itself be undone.</source>
      <translation>Das Zurückgehen ist ein Schritt, der selbst rückgängig gemacht werden kann.</translation>
    </message>
    <message>
      <source>History of this document</source>
      <translation>Verlauf dieses Dokuments</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What was done in this document</source>
      <translation>Was in diesem Dokument getan wurde</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
  </context>
  <context>
    <name>ImportBar</name>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop the import; it can go on later</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>A later version: carry the annotations over to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep both, as one story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looked at {done} of {total} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open all files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open articles</source>
      <translation>Artikel öffnen</translation>
    </message>
    <message>
      <source>Open {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article’s text</source>
      <translation>Der Text des Artikels</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be read: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like others: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there already: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} annotations</source>
      <translation>{count} Annotationen</translation>
    </message>
    <message>
      <source>{count} words</source>
      <translation>{count} Wörter</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>Nennungen</translation>
    </message>
    <message>
      <source>No comments yet. # writes one on the annotation under the caret.</source>
      <translation>Noch keine Kommentare. # schreibt einen zur Annotation unter dem Cursor.</translation>
    </message>
    <message>
      <source>No events yet. Select the word that tells one, and press the letter of its type.</source>
      <translation>Noch keine Ereignisse. Das Wort auswählen, das eines erzählt, und den Buchstaben des Typs drücken.</translation>
    </message>
    <message>
      <source>No figures yet. Select a number with its words, and press F.</source>
      <translation>Noch keine Zahlen. Eine Zahl mit ihren Wörtern auswählen und F drücken.</translation>
    </message>
    <message>
      <source>No mentions yet. Select a name, and press the letter of its type.</source>
      <translation>Noch keine Nennungen. Einen Namen auswählen und den Buchstaben des Typs drücken.</translation>
    </message>
    <message>
      <source>Nothing to look at again. Findings come while you work.</source>
      <translation>Nichts noch einmal anzusehen. Befunde kommen während der Arbeit.</translation>
    </message>
    <message>
      <source>Open an article first.</source>
      <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
      <source>What is in the article</source>
      <translation>Was im Artikel ist</translation>
    </message>
  </context>
  <context>
    <name>KeysSheet</name>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
  </context>
  <context>
    <name>KeysTable</name>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>As it was</source>
      <translation>Wie es war</translation>
    </message>
    <message>
      <source>Give this key</source>
      <translation>Diese Taste geben</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <source>{key} has more than one meaning: {both}</source>
      <translation>{key} hat mehr als eine Bedeutung: {both}</translation>
    </message>
  </context>
  <context>
    <name>LabelImportDialog</name>
    <message>
      <source>(leave out)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file or folder of brat, CoNLL, Prodigy, doccano, Label Studio, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder of labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Annotator</source>
      <translation>Annotierende Person</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Wird zu</translation>
    </message>
    <message>
      <source>File or folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offsets count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Types</source>
      <translation>Typen</translation>
    </message>
    <message>
      <source>What cannot be placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What {name} becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>event: {type}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>figure: {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whose labels they are, where the file does not say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{texts} texts, {annotations} annotations; {bad} cannot be placed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LanesView</name>
    <message>
      <source>Article with everybody’s labels</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Learning</name>
    <message>
      <source>Learning from this corpus’s events …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning was stopped; suggestions are made as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning: {done} of {total} articles read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On articles that it had not seen, it found events with an F1 of {learnt}; the rules alone {rules}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestions have learnt from this corpus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is too few to measure how well it does on others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was learnt does worse than the rules, so it is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{articles} articles with {events} events taught it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Links</name>
    <message>
      <source>Names {name} ({count} mentions)</source>
      <translation>Nennt {name} ({count} Nennungen)</translation>
    </message>
    <message>
      <source>Take the link away</source>
      <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
      <source>Tells one event with others ({count} tellings in this article)</source>
      <translation>Erzählt mit anderen ein Ereignis ({count} in diesem Artikel)</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>1 article added</source>
      <translation>1 Artikel hinzugefügt</translation>
    </message>
    <message>
      <source>About Dateline</source>
      <translation>Über Dateline</translation>
    </message>
    <message>
      <source>All articles of this list are finished.</source>
      <translation>Alle Artikel dieser Liste sind fertig.</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>Annotierende Person</translation>
    </message>
    <message>
      <source>Articles and Dateline files</source>
      <translation>Artikel und Dateline-Dateien</translation>
    </message>
    <message>
      <source>Backed up to {name}.</source>
      <translation>Gesichert nach {name}.</translation>
    </message>
    <message>
      <source>Corpora</source>
      <translation>Korpora</translation>
    </message>
    <message>
      <source>Corpus: {path}</source>
      <translation>Korpus: {path}</translation>
    </message>
    <message>
      <source>Dateline {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event that no word tells</source>
      <translation>Ereignis ohne Auslösewort</translation>
    </message>
    <message>
      <source>Every type of this schema has a letter of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything stays on this machine: the program opens no network connection.</source>
      <translation>Alles bleibt auf diesem Rechner: das Programm öffnet keine Netzverbindung.</translation>
    </message>
    <message>
      <source>Exported 1 document to {name}.</source>
      <translation>1 Dokument nach {name} exportiert.</translation>
    </message>
    <message>
      <source>Exported {count} documents to {name}.</source>
      <translation>{count} Dokumente nach {name} exportiert.</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feedback for whom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill a role of {event}</source>
      <translation>Rolle von {event} füllen</translation>
    </message>
    <message>
      <source>Find an action</source>
      <translation>Aktion suchen</translation>
    </message>
    <message>
      <source>For whom? They will see nobody else’s labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How certain is the number?</source>
      <translation>Wie gewiss ist die Zahl?</translation>
    </message>
    <message>
      <source>Label as</source>
      <translation>Markieren als</translation>
    </message>
    <message>
      <source>Link with</source>
      <translation>Verknüpfen mit</translation>
    </message>
    <message>
      <source>Merge packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge with</source>
      <translation>Vereinen mit</translation>
    </message>
    <message>
      <source>Merged packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the caret onto a figure first.</source>
      <translation>Gehen Sie zuerst auf eine Zahl.</translation>
    </message>
    <message>
      <source>Move the caret onto a mention first.</source>
      <translation>Gehen Sie zuerst auf eine Nennung.</translation>
    </message>
    <message>
      <source>Move the caret onto an annotation first.</source>
      <translation>Gehen Sie zuerst auf eine Annotation.</translation>
    </message>
    <message>
      <source>Names the same as</source>
      <translation>Nennt dasselbe wie</translation>
    </message>
    <message>
      <source>No finished article of {name} is gold yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No role</source>
      <translation>Keine Rolle</translation>
    </message>
    <message>
      <source>No suggestions are left in this article.</source>
      <translation>In diesem Artikel ist kein Vorschlag übrig.</translation>
    </message>
    <message>
      <source>No suggestions for {file}: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody else has annotated in this corpus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has reviewed your work in this corpus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not everything could be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing else is known to tell this event.</source>
      <translation>Sonst ist nichts bekannt, das dieses Ereignis erzählt.</translation>
    </message>
    <message>
      <source>Nothing to redo.</source>
      <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>Nothing to undo.</source>
      <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>Nothing was found in this article.</source>
      <translation>In diesem Artikel wurde nichts gefunden.</translation>
    </message>
    <message>
      <source>Open a folder of articles</source>
      <translation>Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
      <source>Open an article first.</source>
      <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Artikel öffnen</translation>
    </message>
    <message>
      <source>Open or make a corpus</source>
      <translation>Korpus öffnen oder anlegen</translation>
    </message>
    <message>
      <source>Other tellings of this event</source>
      <translation>Andere Erwähnungen dieses Ereignisses</translation>
    </message>
    <message>
      <source>Package for a colleague</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report on agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say of the article</source>
      <translation>Über den Artikel</translation>
    </message>
    <message>
      <source>Say of this annotation</source>
      <translation>Über diese Annotation</translation>
    </message>
    <message>
      <source>Schema: {schema}</source>
      <translation>Schema: {schema}</translation>
    </message>
    <message>
      <source>Select some words, or move onto an annotation first.</source>
      <translation>Wählen Sie Wörter aus, oder gehen Sie auf eine Annotation.</translation>
    </message>
    <message>
      <source>Select words, or move the caret into a line of text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Suggestions: {model}</source>
      <translation>Vorschläge: {model}</translation>
    </message>
    <message>
      <source>Tells the same event as</source>
      <translation>Erzählt dasselbe Ereignis wie</translation>
    </message>
    <message>
      <source>That did not work.</source>
      <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
      <source>The article is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The corpus uses {schema} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The schema has nothing with this number to say of an article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The version was taken back; it lies in the trash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There was nothing to open: no file there holds an article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These words are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These words are no longer in the text, and their annotations stay with the older version:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This corpus may be damaged.</source>
      <translation>Dieser Korpus ist vielleicht beschädigt.</translation>
    </message>
    <message>
      <source>This corpus opens for reading only.</source>
      <translation>Dieser Korpus öffnet nur zum Lesen.</translation>
    </message>
    <message>
      <source>This is the last article of the list.</source>
      <translation>Das ist der letzte Artikel der Liste.</translation>
    </message>
    <message>
      <source>Welcome to Dateline</source>
      <translation>Willkommen bei Dateline</translation>
    </message>
    <message>
      <source>What does the number stand for?</source>
      <translation>Wofür steht die Zahl?</translation>
    </message>
    <message>
      <source>What sort of number is it?</source>
      <translation>Was für eine Zahl ist es?</translation>
    </message>
    <message>
      <source>Which argument belongs to another event?</source>
      <translation>Welches Argument gehört zu einem anderen Ereignis?</translation>
    </message>
    <message>
      <source>Which review?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose work?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why is this article skipped?</source>
      <translation>Warum wird dieser Artikel übersprungen?</translation>
    </message>
    <message>
      <source>Write the package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {file}: {articles} articles, {documents} documents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are editing “{name}”; F6 goes back to the review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name, as it will stand on every annotation you make:</source>
      <translation>Ihr Name, wie er an jeder Ihrer Annotationen stehen wird:</translation>
    </message>
    <message>
      <source>{count} already here</source>
      <translation>{count} schon da</translation>
    </message>
    <message>
      <source>{count} annotations</source>
      <translation>{count} Annotationen</translation>
    </message>
    <message>
      <source>{count} annotations are to be checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} annotations came along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} are to be checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} articles added</source>
      <translation>{count} Artikel hinzugefügt</translation>
    </message>
    <message>
      <source>{count} new articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} places tagged.</source>
      <translation>{count} Stellen markiert.</translation>
    </message>
    <message>
      <source>{count} tell a story that was there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lost} losses are listed beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} (in {count} documents)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is in the trash; undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {count} more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Manual</name>
    <message>
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the manual</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MendDialog</name>
    <message>
      <source>A new version is made. Annotations come along; where words or numbers changed, they are to be checked. The text as it was read is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mend the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article’s text</source>
      <translation>Der Text des Artikels</translation>
    </message>
  </context>
  <context>
    <name>MentionForm</name>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
  </context>
  <context>
    <name>Menu</name>
    <message>
      <source>&amp;Annotate</source>
      <translation>&amp;Annotieren</translation>
    </message>
    <message>
      <source>&amp;Decide</source>
      <translation>&amp;Entscheiden</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;Prüfen</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>A&amp;nsicht</translation>
    </message>
    <message>
      <source>&amp;Walk</source>
      <translation>&amp;Gehen</translation>
    </message>
    <message>
      <source>E&amp;vent and figure</source>
      <translation>&amp;Ereignis und Zahl</translation>
    </message>
    <message>
      <source>Label as</source>
      <translation>Markieren als</translation>
    </message>
    <message>
      <source>Label as event</source>
      <translation>Als Ereignis markieren</translation>
    </message>
    <message>
      <source>Types</source>
      <translation>Typen</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Folder or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Loading …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models are read from your disk alone; nothing is fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other models that find entities; what they find comes first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pipeline that makes suggestions: a spaCy package’s name, or a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pipelines for articles in other languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language’s code, such as es:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model’s folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model’s name, as Ollama on this machine lists it:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They work: {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What kind of model is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spaCy pipeline</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Modifier</name>
    <message>
      <source>about</source>
      <translation>etwa</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>mindestens</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>höchstens</translation>
    </message>
    <message>
      <source>between</source>
      <translation>zwischen</translation>
    </message>
    <message>
      <source>exact</source>
      <translation>genau</translation>
    </message>
    <message>
      <source>less than</source>
      <translation>weniger als</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>mehr als</translation>
    </message>
    <message>
      <source>nearly</source>
      <translation>fast</translation>
    </message>
    <message>
      <source>up to</source>
      <translation>bis zu</translation>
    </message>
    <message>
      <source>vague</source>
      <translation>ungenau</translation>
    </message>
  </context>
  <context>
    <name>PairsTable</name>
    <message>
      <source>Add…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Polarity</name>
    <message>
      <source>did not happen</source>
      <translation>nicht geschehen</translation>
    </message>
    <message>
      <source>happened</source>
      <translation>geschehen</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message>
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>by date</source>
      <translation>nach Datum</translation>
    </message>
    <message>
      <source>doubtful first</source>
      <translation>zweifelhafte zuerst</translation>
    </message>
    <message>
      <source>sample, seed {seed}</source>
      <translation>Stichprobe, Startwert {seed}</translation>
    </message>
    <message>
      <source>{done} of {total} finished</source>
      <translation>{done} von {total} fertig</translation>
    </message>
  </context>
  <context>
    <name>QueueDialog</name>
    <message>
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Höchstens</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>Gefunden mit</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Warteschlange</translation>
    </message>
    <message>
      <source>Said of the article</source>
      <translation>Über den Artikel gesagt</translation>
    </message>
    <message>
      <source>Seed of the sample</source>
      <translation>Startwert der Stichprobe</translation>
    </message>
    <message>
      <source>Status (none ticked: any)</source>
      <translation>Status (keiner gewählt: alle)</translation>
    </message>
    <message>
      <source>a random sample</source>
      <translation>eine Zufallsstichprobe</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>all · words · "a phrase" · type:protest · killed&gt;10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>anything</source>
      <translation>irgendetwas</translation>
    </message>
    <message>
      <source>as they were added</source>
      <translation>wie sie hinzukamen</translation>
    </message>
    <message>
      <source>by date</source>
      <translation>nach Datum</translation>
    </message>
    <message>
      <source>doubtful suggestions first</source>
      <translation>zweifelhafte Vorschläge zuerst</translation>
    </message>
    <message>
      <source>{count} articles</source>
      <translation>{count} Artikel</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source> · comparing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no words)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>All differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All kinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All types</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Compare and decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide first, then say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differs in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How work changes over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No article has finished documents of two annotators: mark them done first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has decided on suggestions in this corpus yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing identical was left to be taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of this list is open any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to decide here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only open ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the slot: {slot}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schema</source>
      <translation>Schema</translation>
    </message>
    <message>
      <source>Taken unchanged: suggestions accepted as they are. A share near all, a falling time per act and falling agreement together say that suggestions are taken unread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Took what everybody says alike in {count} articles; undo takes back one article at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What all say alike too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the reviewer says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why (!)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>boundary</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>{open} of {all} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>← keep mine · → take the reviewer’s · ↓ one slot · Space next · Enter next open · Ctrl+Z undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>← → the version that is right · + all stand · Del nobody · ↓ one slot · = edit · ! why · Space next · Enter next open · Ctrl+Z undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>★ nobody was right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>★ open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <source>Add as a new rule</source>
      <translation>Als neue Regel hinzufügen</translation>
    </message>
    <message>
      <source>Also without accents</source>
      <translation>Auch ohne Akzente</translation>
    </message>
    <message>
      <source>Any case</source>
      <translation>Groß und klein</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No rules yet. Select words, press &amp; and tick “Keep as a rule”; or add one here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Rules that propose</source>
      <translation>Regeln, die vorschlagen</translation>
    </message>
    <message>
      <source>Save changes</source>
      <translation>Änderungen speichern</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Ganze Wörter</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>also inside words</source>
      <translation>auch in Wörtern</translation>
    </message>
    <message>
      <source>any case</source>
      <translation>groß und klein</translation>
    </message>
    <message>
      <source>these accents</source>
      <translation>diese Akzente</translation>
    </message>
    <message>
      <source>this case</source>
      <translation>diese Schreibung</translation>
    </message>
    <message>
      <source>whole words</source>
      <translation>ganze Wörter</translation>
    </message>
    <message>
      <source>without accents</source>
      <translation>ohne Akzente</translation>
    </message>
    <message>
      <source>{name} was deleted; “Add as a new rule” brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{type} (not in the schema)</source>
      <translation>{type} (nicht im Schema)</translation>
    </message>
  </context>
  <context>
    <name>Schema</name>
    <message>
      <source>A letter; 0 and a second key; or nothing: a chord is given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A line each, with what is marked in [brackets]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A line each; none: any text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attributes</source>
      <translation>Attribute</translation>
    </message>
    <message>
      <source>Chip</source>
      <translation>Kürzel</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>Entity types</source>
      <translation>Entitätstypen</translation>
    </message>
    <message>
      <source>Event types</source>
      <translation>Ereignistypen</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Filled by events</source>
      <translation>Gefüllt mit Ereignissen</translation>
    </message>
    <message>
      <source>Filled by figures</source>
      <translation>Gefüllt mit Zahlen</translation>
    </message>
    <message>
      <source>Filled by mentions</source>
      <translation>Gefüllt mit Erwähnungen</translation>
    </message>
    <message>
      <source>Filled by plain words</source>
      <translation>Gefüllt mit bloßen Wörtern</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Kinds of number</source>
      <translation>Arten von Zahlen</translation>
    </message>
    <message>
      <source>May be filled more than once</source>
      <translation>Mehrfach füllbar</translation>
    </message>
    <message>
      <source>May have several values</source>
      <translation>Mehrere Werte möglich</translation>
    </message>
    <message>
      <source>Means the same both ways</source>
      <translation>Gilt in beide Richtungen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Relations</source>
      <translation>Relationen</translation>
    </message>
    <message>
      <source>Required</source>
      <translation>Nötig</translation>
    </message>
    <message>
      <source>Said of</source>
      <translation>Gesagt von</translation>
    </message>
    <message>
      <source>The few letters below the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation>Zu</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>What files and exports call it; renaming carries annotations along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person, or a UCUM code; nothing where units differ</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SchemaEditor</name>
    <message>
      <source>Add  ▾</source>
      <translation>Hinzufügen  ▾</translation>
    </message>
    <message>
      <source>Choose the event type that the role belongs to first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Merge into…</source>
      <translation>Zusammenlegen mit …</translation>
    </message>
    <message>
      <source>Merge {name} into</source>
      <translation>{name} zusammenlegen mit</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <source>Schema</source>
      <translation>Schema</translation>
    </message>
    <message>
      <source>Schema: {title}</source>
      <translation>Schema: {title}</translation>
    </message>
    <message>
      <source>Start from</source>
      <translation>Beginnen mit</translation>
    </message>
    <message>
      <source>Start from…</source>
      <translation>Beginnen mit …</translation>
    </message>
    <message>
      <source>The schema was changed and not saved. Leave it as it was?</source>
      <translation>Das Schema wurde geändert und nicht gespeichert. Soll es bleiben, wie es war?</translation>
    </message>
    <message>
      <source>Undo here</source>
      <translation>Hier rückgängig</translation>
    </message>
    <message>
      <source>Write the schema</source>
      <translation>Das Schema schreiben</translation>
    </message>
    <message>
      <source>Write to a file…</source>
      <translation>In eine Datei schreiben …</translation>
    </message>
  </context>
  <context>
    <name>SchemaPreview</name>
    <message>
      <source>Annotations</source>
      <translation>Annotationen</translation>
    </message>
    <message>
      <source>Back up and save</source>
      <translation>Sichern und speichern</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Wird zu</translation>
    </message>
    <message>
      <source>By document</source>
      <translation>Nach Dokument</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <source>Leave these annotations as they are, with a type that the schema lacks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No annotation is touched.</source>
      <translation>Keine Annotation ist betroffen.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What this would touch</source>
      <translation>Was das berühren würde</translation>
    </message>
    <message>
      <source>{moved} types and roles of annotations move, {left} would be unknown, in {documents} documents. A backup is made first, and one undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{old} becomes {new}.</source>
      <translation>{old} wird zu {new}.</translation>
    </message>
    <message>
      <source>⚠ unknown</source>
      <translation>⚠ unbekannt</translation>
    </message>
  </context>
  <context>
    <name>SchemaTree</name>
    <message>
      <source>Id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of the schema</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchDialog</name>
    <message>
      <source> or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the corpus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words · "a phrase" · type:protest · killed&gt;10 · status:done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count}{more} articles</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Setting</name>
    <message>
      <source>A folder whose new files come in by themselves; empty: none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles that you want to finish in a day; 0 for no goal</source>
      <translation>Artikel, die Sie am Tag schaffen wollen; 0: kein Ziel</translation>
    </message>
    <message>
      <source>Colours of the window</source>
      <translation>Farben des Fensters</translation>
    </message>
    <message>
      <source>Language of the window, from the next start on</source>
      <translation>Sprache des Fensters, ab dem nächsten Start</translation>
    </message>
    <message>
      <source>Longest line of the article, in characters</source>
      <translation>Längste Zeile des Artikels, in Zeichen</translation>
    </message>
    <message>
      <source>Make suggestions for articles when they are opened</source>
      <translation>Beim Öffnen von Artikeln Vorschläge machen</translation>
    </message>
    <message>
      <source>Other models that find entities, one a line: gliner=folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what can be said of a whole article above it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the article's text, in per cent</source>
      <translation>Größe des Artikeltexts, in Prozent</translation>
    </message>
    <message>
      <source>Size of the whole window, in per cent, from the next start on</source>
      <translation>Größe des ganzen Fensters in Prozent, ab dem nächsten Start</translation>
    </message>
    <message>
      <source>Suggest events also by what was learnt from the corpus’s own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The corpora that were open lately, one a line, newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The corpus that was open last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the window stands and how its columns share it; written by the window itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name, as it stands on every annotation you make</source>
      <translation>Ihr Name, wie er an jeder Annotation steht</translation>
    </message>
    <message>
      <source>contrast</source>
      <translation>kontrastreich</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>dunkel</translation>
    </message>
    <message>
      <source>de</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>en</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <source>light</source>
      <translation>hell</translation>
    </message>
    <message>
      <source>safe</source>
      <translation>für Farbenblinde</translation>
    </message>
    <message>
      <source>spaCy pipeline that makes suggestions: a package's name or a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spaCy pipelines for articles in other languages, one a line: es=folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sr</source>
      <translation>Serbisch</translation>
    </message>
    <message>
      <source>system</source>
      <translation>wie das System</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>SideBySide</name>
    <message>
      <source>Already here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text that is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} words</source>
      <translation>{count} Wörter</translation>
    </message>
  </context>
  <context>
    <name>State</name>
    <message>
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>korrigiert</translation>
    </message>
    <message>
      <source>created</source>
      <translation>angelegt</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>{state} by {name}</source>
      <translation>{state} von {name}</translation>
    </message>
    <message>
      <source>{state}, from {name}{score}</source>
      <translation>{state}, von {name}{score}</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source> (read-only)</source>
      <translation> (nur lesen)</translation>
    </message>
    <message>
      <source> · {minutes} min each</source>
      <translation> · je {minutes} min</translation>
    </message>
    <message>
      <source>Articles finished since midnight, and the median time for one without pauses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making suggestions · {count} articles wait</source>
      <translation>Vorschläge entstehen · {count} Artikel warten</translation>
    </message>
    <message>
      <source>Today {done}</source>
      <translation>Heute {done}</translation>
    </message>
    <message>
      <source>Today {done} of {goal}</source>
      <translation>Heute {done} von {goal}</translation>
    </message>
    <message>
      <source>{count} suggestions left</source>
      <translation>{count} Vorschläge übrig</translation>
    </message>
    <message>
      <source>{done} of {total} done</source>
      <translation>{done} von {total} fertig</translation>
    </message>
    <message>
      <source>{left} · by rules alone, no pipeline for “{tag}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TagAllDialog</name>
    <message>
      <source>Also without accents</source>
      <translation>Auch ohne Akzente</translation>
    </message>
    <message>
      <source>Any case</source>
      <translation>Groß und klein</translation>
    </message>
    <message>
      <source>Keep as a rule that proposes this in every article, named</source>
      <translation>Als Regel behalten, die das in jedem Artikel vorschlägt, namens</translation>
    </message>
    <message>
      <source>Places of these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag all matches</source>
      <translation>Alle Treffer auszeichnen</translation>
    </message>
    <message>
      <source>Tag these</source>
      <translation>Diese auszeichnen</translation>
    </message>
    <message>
      <source>The rule’s name</source>
      <translation>Name der Regel</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Ganze Wörter</translation>
    </message>
    <message>
      <source>as</source>
      <translation>als</translation>
    </message>
    <message>
      <source>in the whole corpus</source>
      <translation>im ganzen Korpus</translation>
    </message>
    <message>
      <source>in this article</source>
      <translation>in diesem Artikel</translation>
    </message>
    <message>
      <source>in {name}</source>
      <translation>in {name}</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>{name}?</source>
      <translation>{name}?</translation>
    </message>
    <message>
      <source>{ticked} of {all} places ticked</source>
      <translation>{ticked} von {all} Stellen gewählt</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Accept a suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build an event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct a figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double-click “rally” and press M: a Protest. The bar below asks for its Actor, and every word that fits wears a number: press that of the nurses. A full stop goes on to the next role; Enter when you have done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label some words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing had to be saved: every edit was kept when you made it. Ctrl+Z takes any of them back, ? shows all keys, and F1 opens the manual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Ctrl+E, choose a format, say where the file goes, and press Export. Before anything is written you see what the first article becomes, and what the format cannot carry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say it were at least 400 nurses. Click on “About 400”, press = to get to its value, type: at least 400 and press Enter. If nobody has marked it yet, select it and press F first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>That is all you need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last sentence names a ministry that nobody has marked. Double-click “health”, then Shift-click “ministry”, and press O: an Organisation. Every type has a letter; the list on the left shows them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words with dashed lines are suggestions; they come a few seconds after an article is opened. Press Space to go to the first. Press Enter to accept it, or Delete to reject it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TourCard</name>
    <message>
      <source>Back to my articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrashDialog</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles come back with everybody’s annotations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <source>Empty the trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty the trash?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} articles and everybody’s annotations of them will be gone. A backup is made before.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TypePalette</name>
    <message>
      <source>Entities and figures</source>
      <translation>Entitäten und Zahlen</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>Types and their keys</source>
      <translation>Typen und ihre Tasten</translation>
    </message>
  </context>
  <context>
    <name>ValueEditor</name>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files and folders can be dropped anywhere in this window. Every edit is saved when you make it, in one file on this computer; nothing is ever sent anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read news articles, and turn what they report into data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent corpora</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome page</source>
      <translation>Startseite</translation>
    </message>
  </context>
  <context>
    <name>WordsField</name>
    <message>
      <source>Take it out</source>
      <translation>Herausnehmen</translation>
    </message>
  </context>
  <context>
    <name>Zone</name>
    <message>
      <source>Body</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Autorzeile</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Bildtext</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>Copyright</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Bildnachweis</translation>
    </message>
    <message>
      <source>Dateline</source>
      <translation>Ortsmarke</translation>
    </message>
    <message>
      <source>Deck</source>
      <translation>Unterzeile</translation>
    </message>
    <message>
      <source>Editor’s note</source>
      <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>Metadaten</translation>
    </message>
  </context>
</TS>
