<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
  <name>AcceptAllDialog</name>
  <message><source>Accept all that is left</source><translation>Alles Übrige annehmen</translation></message>
  <message><source>Accept these</source><translation>Diese annehmen</translation></message>
  <message><source>Suggestions that are left</source><translation>Übrige Vorschläge</translation></message>
  <message numerus="yes"><source>{count} suggestions are left. Untick what is wrong.</source><translation><numerusform>{count} Vorschlag ist übrig. Falsches abwählen.</numerusform><numerusform>{count} Vorschläge sind übrig. Falsches abwählen.</numerusform></translation></message>
</context>
<context>
  <name>Action</name>
  <message><source>About Dateline</source><translation>Über Dateline</translation></message>
  <message><source>Accept all that is left…</source><translation>Alles Übrige annehmen…</translation></message>
  <message><source>Accept and go to the next</source><translation>Annehmen und zum nächsten</translation></message>
  <message><source>All versions stand</source><translation>Alle Fassungen gelten</translation></message>
  <message><source>Annotator’s name…</source><translation>Name der annotierenden Person…</translation></message>
  <message><source>Asserted, negated, planned, hypothetical</source><translation>Behauptet, verneint, geplant, hypothetisch</translation></message>
  <message><source>Back to the text</source><translation>Zurück zum Text</translation></message>
  <message><source>Back up the corpus now</source><translation>Korpus jetzt sichern</translation></message>
  <message><source>Choose how certain the figure is…</source><translation>Gewissheit der Zahl wählen…</translation></message>
  <message><source>Choose the figure’s kind…</source><translation>Art der Zahl wählen…</translation></message>
  <message><source>Choose the figure’s role…</source><translation>Rolle der Zahl wählen…</translation></message>
  <message><source>Close</source><translation>Schließen</translation></message>
  <message><source>Colour-blind safe</source><translation>Für Farbenblinde</translation></message>
  <message><source>Colours of the system</source><translation>Farben des Systems</translation></message>
  <message><source>Comment on this annotation or document…</source><translation>Annotation oder Dokument kommentieren…</translation></message>
  <message><source>Compare annotators and decide</source><translation>Annotierende vergleichen und entscheiden</translation></message>
  <message><source>Copy the selected words</source><translation>Ausgewählte Wörter kopieren</translation></message>
  <message><source>Dark</source><translation>Dunkel</translation></message>
  <message><source>Duplicate the event</source><translation>Ereignis verdoppeln</translation></message>
  <message><source>Edit in the article</source><translation>Im Artikel bearbeiten</translation></message>
  <message><source>End: a character back</source><translation>Ende: ein Zeichen zurück</translation></message>
  <message><source>End: a character further</source><translation>Ende: ein Zeichen weiter</translation></message>
  <message><source>End: a word back</source><translation>Ende: ein Wort zurück</translation></message>
  <message><source>End: a word further</source><translation>Ende: ein Wort weiter</translation></message>
  <message><source>Event that no word tells…</source><translation>Ereignis ohne Auslösewort…</translation></message>
  <message><source>Export…</source><translation>Exportieren…</translation></message>
  <message><source>Fill the role with the candidate of this number</source><translation>Rolle mit dem Kandidaten dieser Nummer füllen</translation></message>
  <message><source>Fill the role with the selected words</source><translation>Rolle mit den ausgewählten Wörtern füllen</translation></message>
  <message><source>Fill the roles of this event</source><translation>Rollen dieses Ereignisses füllen</translation></message>
  <message><source>Find an action…</source><translation>Aktion suchen…</translation></message>
  <message><source>Find in this article</source><translation>In diesem Artikel suchen</translation></message>
  <message><source>Go on with the import that stopped…</source><translation>Angehaltenen Import fortsetzen…</translation></message>
  <message><source>Go to the article</source><translation>Zum Artikel</translation></message>
  <message><source>Go to the inspector</source><translation>Zum Inspektor</translation></message>
  <message><source>Go to the list of articles</source><translation>Zur Artikelliste</translation></message>
  <message><source>High contrast</source><translation>Hoher Kontrast</translation></message>
  <message><source>History…</source><translation>Verlauf…</translation></message>
  <message><source>How work changes over time…</source><translation>Wie sich die Arbeit mit der Zeit ändert…</translation></message>
  <message><source>Import labels…</source><translation>Labels importieren…</translation></message>
  <message><source>Keys</source><translation>Tasten</translation></message>
  <message><source>Label as…</source><translation>Markieren als…</translation></message>
  <message><source>Label by a second key</source><translation>Mit einer zweiten Taste markieren</translation></message>
  <message><source>Larger text</source><translation>Größerer Text</translation></message>
  <message><source>Learn from this corpus’s events</source><translation>Aus den Ereignissen dieses Korpus lernen</translation></message>
  <message><source>Light</source><translation>Hell</translation></message>
  <message><source>Link with…</source><translation>Verknüpfen mit…</translation></message>
  <message><source>Longer lines</source><translation>Längere Zeilen</translation></message>
  <message><source>Make a package for a colleague…</source><translation>Paket für andere packen…</translation></message>
  <message><source>Make a package of my own work…</source><translation>Paket der eigenen Arbeit packen…</translation></message>
  <message><source>Make the queue anew</source><translation>Warteschlange neu bilden</translation></message>
  <message><source>Manual</source><translation>Handbuch</translation></message>
  <message><source>Mark done and open the next article</source><translation>Als fertig markieren und den nächsten öffnen</translation></message>
  <message><source>Mend the text…</source><translation>Text berichtigen…</translation></message>
  <message><source>Merge packages…</source><translation>Pakete zusammenführen…</translation></message>
  <message><source>Merge with another event…</source><translation>Mit anderem Ereignis vereinen…</translation></message>
  <message><source>Move an argument to a new event…</source><translation>Argument in ein neues Ereignis verschieben…</translation></message>
  <message><source>Move the article to the trash</source><translation>Artikel in den Papierkorb</translation></message>
  <message><source>Names nothing else</source><translation>Nennt nichts anderes</translation></message>
  <message><source>Names the same as the last mention</source><translation>Nennt dasselbe wie die letzte Nennung</translation></message>
  <message><source>Names the same as…</source><translation>Nennt dasselbe wie…</translation></message>
  <message><source>Next</source><translation>Weiter</translation></message>
  <message><source>Next annotation</source><translation>Nächste Annotation</translation></message>
  <message><source>Next article</source><translation>Nächster Artikel</translation></message>
  <message><source>Next doubtful suggestion</source><translation>Nächster zweifelhafter Vorschlag</translation></message>
  <message><source>Next finding</source><translation>Nächster Befund</translation></message>
  <message><source>Next match</source><translation>Nächster Treffer</translation></message>
  <message><source>Next role</source><translation>Nächste Rolle</translation></message>
  <message><source>Next slot</source><translation>Nächstes Feld</translation></message>
  <message><source>Next suggestion</source><translation>Nächster Vorschlag</translation></message>
  <message><source>Next that is open</source><translation>Nächstes Offenes</translation></message>
  <message><source>Next unmarked number, name or trigger</source><translation>Nächste unmarkierte Zahl, Name oder Auslöser</translation></message>
  <message><source>Nobody was right</source><translation>Niemand hatte recht</translation></message>
  <message><source>Open a folder of articles…</source><translation>Ordner mit Artikeln öffnen…</translation></message>
  <message><source>Open articles…</source><translation>Artikel öffnen…</translation></message>
  <message><source>Open or make a corpus…</source><translation>Korpus öffnen oder anlegen…</translation></message>
  <message><source>Open the sample articles</source><translation>Beispielartikel öffnen</translation></message>
  <message><source>Other tellings of this event…</source><translation>Andere Erwähnungen dieses Ereignisses…</translation></message>
  <message><source>Paste an article</source><translation>Artikel einfügen</translation></message>
  <message><source>Previous</source><translation>Zurück</translation></message>
  <message><source>Previous annotation</source><translation>Vorige Annotation</translation></message>
  <message><source>Previous article</source><translation>Voriger Artikel</translation></message>
  <message><source>Previous finding</source><translation>Voriger Befund</translation></message>
  <message><source>Previous match</source><translation>Voriger Treffer</translation></message>
  <message><source>Previous role</source><translation>Vorige Rolle</translation></message>
  <message><source>Previous slot</source><translation>Voriges Feld</translation></message>
  <message><source>Previous suggestion</source><translation>Voriger Vorschlag</translation></message>
  <message><source>Progress…</source><translation>Fortschritt…</translation></message>
  <message><source>Queue: what to work through…</source><translation>Warteschlange: was zu bearbeiten ist…</translation></message>
  <message><source>Quit</source><translation>Beenden</translation></message>
  <message><source>Redo</source><translation>Wiederholen</translation></message>
  <message><source>Reject or delete</source><translation>Ablehnen oder löschen</translation></message>
  <message><source>Restore a backup…</source><translation>Eine Sicherung wiederherstellen…</translation></message>
  <message><source>Review one person’s work…</source><translation>Arbeit einer Person prüfen…</translation></message>
  <message><source>Rules that propose…</source><translation>Regeln, die vorschlagen…</translation></message>
  <message><source>Say something of the article: relevant, no event…</source><translation>Über den Artikel: relevant, kein Ereignis…</translation></message>
  <message><source>Say something of this annotation…</source><translation>Über diese Annotation…</translation></message>
  <message><source>Say this of the whole article</source><translation>Dies über den ganzen Artikel sagen</translation></message>
  <message><source>Say why</source><translation>Sagen, warum</translation></message>
  <message><source>Schema…</source><translation>Schema…</translation></message>
  <message><source>Search the corpus…</source><translation>Korpus durchsuchen…</translation></message>
  <message><source>Select less</source><translation>Weniger auswählen</translation></message>
  <message><source>Select more: word, annotation, sentence</source><translation>Mehr auswählen: Wort, Annotation, Satz</translation></message>
  <message><source>Settings…</source><translation>Einstellungen…</translation></message>
  <message><source>Settle what merged copies differ in…</source><translation>Klären, worin sich zusammengeführte Kopien unterscheiden…</translation></message>
  <message><source>Share articles out among several…</source><translation>Artikel unter mehreren verteilen…</translation></message>
  <message><source>Shorter lines</source><translation>Kürzere Zeilen</translation></message>
  <message><source>Skip with a reason…</source><translation>Mit Begründung überspringen…</translation></message>
  <message><source>Smaller text</source><translation>Kleinerer Text</translation></message>
  <message><source>Start: a character back</source><translation>Anfang: ein Zeichen zurück</translation></message>
  <message><source>Start: a character further</source><translation>Anfang: ein Zeichen weiter</translation></message>
  <message><source>Start: a word back</source><translation>Anfang: ein Wort zurück</translation></message>
  <message><source>Start: a word further</source><translation>Anfang: ein Wort weiter</translation></message>
  <message><source>Stop filling roles</source><translation>Rollen nicht weiter füllen</translation></message>
  <message><source>Stop the import</source><translation>Import anhalten</translation></message>
  <message><source>Tag all matches…</source><translation>Alle Treffer markieren…</translation></message>
  <message><source>Take all that everybody says alike</source><translation>Alles nehmen, was alle gleich sagen</translation></message>
  <message><source>Take the last filler out of the role</source><translation>Letzten Füller aus der Rolle nehmen</translation></message>
  <message><source>Take the tour: two minutes</source><translation>Rundgang: zwei Minuten</translation></message>
  <message><source>Tells an event of its own</source><translation>Erzählt ein eigenes Ereignis</translation></message>
  <message><source>Tells the same event as…</source><translation>Erzählt dasselbe Ereignis wie…</translation></message>
  <message><source>Text as it was</source><translation>Text wie zuvor</translation></message>
  <message><source>The figure counts the selected words</source><translation>Die Zahl zählt die ausgewählten Wörter</translation></message>
  <message><source>The figure is a part of the selected words</source><translation>Die Zahl ist ein Teil der ausgewählten Wörter</translation></message>
  <message><source>The left version is right</source><translation>Die linke Fassung stimmt</translation></message>
  <message><source>The narrower annotation here</source><translation>Die engere Annotation hier</translation></message>
  <message><source>The right version is right</source><translation>Die rechte Fassung stimmt</translation></message>
  <message><source>The selected words belong to it too</source><translation>Die ausgewählten Wörter gehören auch dazu</translation></message>
  <message><source>The selected words say who reports the figure</source><translation>Die ausgewählten Wörter nennen die Quelle der Zahl</translation></message>
  <message><source>The version of this number is right</source><translation>Die Fassung mit dieser Nummer ist richtig</translation></message>
  <message><source>The whole of it: a character back</source><translation>Das Ganze: ein Zeichen zurück</translation></message>
  <message><source>The whole of it: a character further</source><translation>Das Ganze: ein Zeichen weiter</translation></message>
  <message><source>The whole of it: a word back</source><translation>Das Ganze: ein Wort zurück</translation></message>
  <message><source>The whole of it: a word further</source><translation>Das Ganze: ein Wort weiter</translation></message>
  <message><source>The whole thing again</source><translation>Wieder das Ganze</translation></message>
  <message><source>The wider annotation here</source><translation>Die weitere Annotation hier</translation></message>
  <message><source>These words are headline, caption…</source><translation>Diese Wörter sind Überschrift, Bildtext…</translation></message>
  <message><source>These words do not belong to it</source><translation>Diese Wörter gehören nicht dazu</translation></message>
  <message><source>Title, date, source and zones…</source><translation>Titel, Datum, Quelle und Zonen…</translation></message>
  <message><source>Told as happening, or as not happening</source><translation>Als geschehen oder nicht geschehen erzählt</translation></message>
  <message><source>Trash…</source><translation>Papierkorb…</translation></message>
  <message><source>Type per what the figure is told</source><translation>Bezug der Zahl eingeben</translation></message>
  <message><source>Type the figure’s unit</source><translation>Einheit der Zahl eingeben</translation></message>
  <message><source>Type the figure’s value</source><translation>Wert der Zahl eingeben</translation></message>
  <message><source>Undo</source><translation>Rückgängig</translation></message>
  <message><source>Watch a folder, or stop watching it…</source><translation>Ordner beobachten oder nicht mehr…</translation></message>
  <message><source>Welcome page</source><translation>Startseite</translation></message>
  <message><source>What is said of the whole article</source><translation>Was über den ganzen Artikel gesagt ist</translation></message>
  <message><source>What reviewers say of my work…</source><translation>Was Prüfer zu meiner Arbeit sagen…</translation></message>
  <message><source>Write a report on agreement…</source><translation>Bericht zur Übereinstimmung schreiben…</translation></message>
  <message><source>Write feedback for one annotator…</source><translation>Rückmeldung für eine Person schreiben…</translation></message>
</context>
<context>
  <name>Arriving</name>
  <message><source>An import stopped after {done} of {total} files; File &gt; Go on with the import finishes it.</source><translation>Ein Import hielt nach {done} von {total} Dateien an; Datei &gt; Import fortsetzen beendet ihn.</translation></message>
  <message><source>Give it up</source><translation>Aufgeben</translation></message>
  <message><source>Go on</source><translation>Fortsetzen</translation></message>
  <message><source>Go on with the import?</source><translation>Import fortsetzen?</translation></message>
  <message><source>New files in {name} come in by themselves.</source><translation>Neue Dateien in {name} kommen von selbst herein.</translation></message>
  <message><source>Reading {done} of {total} files</source><translation>{done} von {total} Dateien gelesen</translation></message>
  <message><source>The folder is watched no longer.</source><translation>Der Ordner wird nicht mehr beobachtet.</translation></message>
  <message><source>There are no words on the clipboard.</source><translation>In der Zwischenablage sind keine Wörter.</translation></message>
  <message><source>There is no import to go on with.</source><translation>Es gibt keinen Import zum Fortsetzen.</translation></message>
  <message><source>Watch a folder</source><translation>Ordner beobachten</translation></message>
  <message numerus="yes"><source>{left} of {total} files have not been read.</source><translation><numerusform>{left} von {total} Datei wurde nicht gelesen.</numerusform><numerusform>{left} von {total} Dateien wurden nicht gelesen.</numerusform></translation></message>
</context>
<context>
  <name>ArticleDelegate</name>
  <message numerus="yes"><source>{count} words</source><translation><numerusform>{count} Wort</numerusform><numerusform>{count} Wörter</numerusform></translation></message>
</context>
<context>
  <name>ArticleList</name>
  <message><source>Articles</source><translation>Artikel</translation></message>
  <message><source>Choose what to work through, and in which order</source><translation>Wählen, was in welcher Reihenfolge zu bearbeiten ist</translation></message>
  <message><source>Filter articles</source><translation>Artikel filtern</translation></message>
  <message><source>No articles yet.&#10;Open files with Ctrl+O, or drop them here.</source><translation>Noch keine Artikel.&#10;Dateien mit Strg+O öffnen oder hierher ziehen.</translation></message>
</context>
<context>
  <name>Backup</name>
  <message><source>asked for</source><translation>auf Wunsch</translation></message>
  <message><source>before a change of many articles</source><translation>vor einer Änderung vieler Artikel</translation></message>
  <message><source>before a change of the schema</source><translation>vor einer Änderung des Schemas</translation></message>
  <message><source>before a merge</source><translation>vor einer Zusammenführung</translation></message>
  <message><source>before an import</source><translation>vor einem Import</translation></message>
  <message><source>before another one was restored</source><translation>vor der Wiederherstellung einer anderen</translation></message>
  <message><source>before gold was made</source><translation>bevor Gold entstand</translation></message>
  <message><source>before the file was brought up to date</source><translation>vor der Anpassung der Datei an diese Version</translation></message>
  <message><source>before the trash was emptied</source><translation>vor dem Leeren des Papierkorbs</translation></message>
  <message><source>damaged</source><translation>beschädigt</translation></message>
  <message><source>the first of its day</source><translation>die erste des Tages</translation></message>
</context>
<context>
  <name>Bridge</name>
  <message><source>Nothing of it is left to take back.</source><translation>Davon ist nichts mehr da, das zurückgenommen werden könnte.</translation></message>
  <message><source>Open an article first.</source><translation>Öffnen Sie zuerst einen Artikel.</translation></message>
  <message numerus="yes"><source>{what} (in {count} documents)</source><translation><numerusform>{what} (in {count} Dokument)</numerusform><numerusform>{what} (in {count} Dokumenten)</numerusform></translation></message>
</context>
<context>
  <name>Canvas</name>
  <message><source>Article</source><translation>Artikel</translation></message>
</context>
<context>
  <name>Certainty</name>
  <message><source>disputed</source><translation>umstritten</translation></message>
  <message><source>planned</source><translation>geplant</translation></message>
  <message><source>reported</source><translation>berichtet</translation></message>
  <message><source>unverified</source><translation>unbestätigt</translation></message>
</context>
<context>
  <name>Chooser</name>
  <message><source>1–9, or type to filter</source><translation>1–9, oder zum Filtern tippen</translation></message>
  <message><source>Nothing fits.</source><translation>Nichts passt.</translation></message>
</context>
<context>
  <name>ChordBar</name>
  <message><source>Second key of the type</source><translation>Zweite Taste des Typs</translation></message>
  <message><source>Second key, or Esc:</source><translation>Zweite Taste, oder Esc:</translation></message>
</context>
<context>
  <name>ColumnChooser</name>
  <message><source>Address</source><translation>Adresse</translation></message>
  <message><source>Byline</source><translation>Autorzeile</translation></message>
  <message><source>Date</source><translation>Datum</translation></message>
  <message><source>Language</source><translation>Sprache</translation></message>
  <message><source>Source</source><translation>Quelle</translation></message>
  <message><source>Text</source><translation>Text</translation></message>
  <message><source>The first three records</source><translation>Die ersten drei Datensätze</translation></message>
  <message><source>Title</source><translation>Titel</translation></message>
  <message numerus="yes"><source>{count} records; the first {shown}:</source><translation><numerusform>{count} Datensatz; die ersten {shown}:</numerusform><numerusform>{count} Datensätze; die ersten {shown}:</numerusform></translation></message>
</context>
<context>
  <name>Comments</name>
  <message><source>Comment on the document</source><translation>Kommentar zum Dokument</translation></message>
  <message><source>Comment on this annotation</source><translation>Kommentar zu dieser Annotation</translation></message>
  <message><source>Comments</source><translation>Kommentare</translation></message>
  <message><source>Delete</source><translation>Löschen</translation></message>
  <message><source>Reopen</source><translation>Wieder öffnen</translation></message>
  <message><source>Resolve</source><translation>Erledigen</translation></message>
</context>
<context>
  <name>CompareDialog</name>
  <message><source>What changed</source><translation>Was sich geändert hat</translation></message>
</context>
<context>
  <name>CrashDialog</name>
  <message><source>Dateline made a mistake</source><translation>Dateline hat einen Fehler gemacht</translation></message>
  <message><source>Go on</source><translation>Fortsetzen</translation></message>
  <message><source>Not saved: {why}</source><translation>Nicht gespeichert: {why}</translation></message>
  <message><source>Quit Dateline</source><translation>Dateline beenden</translation></message>
  <message><source>Report</source><translation>Bericht</translation></message>
  <message><source>Save the report</source><translation>Den Bericht speichern</translation></message>
  <message><source>Save the report…</source><translation>Den Bericht speichern…</translation></message>
  <message><source>Saved: {name}</source><translation>Gespeichert: {name}</translation></message>
  <message><source>Something in Dateline failed unexpectedly.</source><translation>Etwas in Dateline ist unerwartet fehlgeschlagen.</translation></message>
  <message><source>The report below says where it failed. Nothing is sent anywhere: you may save it, read it, and send it to us yourself.</source><translation>Der Bericht unten sagt, wo es fehlschlug. Nichts wird irgendwohin gesendet: Sie können ihn speichern, lesen und uns selbst schicken.</translation></message>
  <message><source>Your work is safe: every edit was saved in the corpus when you made it. What you did just now may not have been done; look, and do it again. If this comes back, close Dateline and start it anew.</source><translation>Ihre Arbeit ist sicher: Jede Änderung wurde im Korpus gespeichert, als Sie sie machten. Was Sie eben taten, ist vielleicht nicht geschehen; sehen Sie nach und tun Sie es noch einmal. Wenn das wiederkommt, schließen Sie Dateline und starten Sie es neu.</translation></message>
</context>
<context>
  <name>Dashboard</name>
  <message><source>Annotations by type</source><translation>Annotationen nach Typ</translation></message>
  <message><source>Articles of {name}</source><translation>Artikel von {name}</translation></message>
  <message><source>Done by day</source><translation>Fertig nach Tagen</translation></message>
  <message><source>Events by the articles’ {unit}</source><translation>Ereignisse nach {unit} der Artikel</translation></message>
  <message><source>Minutes an article, by day</source><translation>Minuten pro Artikel, nach Tagen</translation></message>
  <message><source>Nothing yet.</source><translation>Noch nichts.</translation></message>
  <message><source>Progress</source><translation>Fortschritt</translation></message>
  <message><source>Suggestions by type</source><translation>Vorschläge nach Typ</translation></message>
  <message><source>accepted · corrected · rejected</source><translation>angenommen · korrigiert · abgelehnt</translation></message>
  <message><source>medians, pauses left out</source><translation>Mediane, ohne Pausen</translation></message>
  <message><source>month</source><translation>Monat</translation></message>
  <message><source>year</source><translation>Jahr</translation></message>
  <message><source>{minutes} minutes an article (median of {count})</source><translation>{minutes} Minuten je Artikel (Median aus {count})</translation></message>
</context>
<context>
  <name>Details</name>
  <message><source>Accept</source><translation>Annehmen</translation></message>
  <message><source>Delete</source><translation>Löschen</translation></message>
  <message><source>Open an article first.</source><translation>Öffnen Sie zuerst einen Artikel.</translation></message>
  <message><source>Reject</source><translation>Ablehnen</translation></message>
  <message><source>Select words and press a letter, or move onto an annotation.</source><translation>Wörter auswählen und einen Buchstaben drücken, oder auf eine Annotation gehen.</translation></message>
  <message><source>no trigger</source><translation>kein Auslöser</translation></message>
</context>
<context>
  <name>Edit</name>
  <message><source>accept</source><translation>annehmen</translation></message>
  <message><source>add</source><translation>hinzufügen</translation></message>
  <message><source>another event</source><translation>anderes Ereignis</translation></message>
  <message><source>change</source><translation>ändern</translation></message>
  <message><source>change bounds</source><translation>Grenzen ändern</translation></message>
  <message><source>change certainty</source><translation>Gewissheit ändern</translation></message>
  <message><source>change kind</source><translation>Art ändern</translation></message>
  <message><source>change modifier</source><translation>Schranke ändern</translation></message>
  <message><source>change per</source><translation>Bezug ändern</translation></message>
  <message><source>change role</source><translation>Rolle ändern</translation></message>
  <message><source>change the source</source><translation>Quelle ändern</translation></message>
  <message><source>change the whole</source><translation>Gesamtheit ändern</translation></message>
  <message><source>change type</source><translation>Typ ändern</translation></message>
  <message><source>change unit</source><translation>Einheit ändern</translation></message>
  <message><source>change value</source><translation>Wert ändern</translation></message>
  <message><source>change what is counted</source><translation>Gezähltes ändern</translation></message>
  <message><source>comment</source><translation>Kommentar</translation></message>
  <message><source>delete</source><translation>löschen</translation></message>
  <message><source>delete comment</source><translation>Kommentar löschen</translation></message>
  <message><source>duplicate event</source><translation>Ereignis verdoppeln</translation></message>
  <message><source>give a reason</source><translation>einen Grund angeben</translation></message>
  <message><source>import</source><translation>importieren</translation></message>
  <message><source>join mentions</source><translation>Nennungen verbinden</translation></message>
  <message><source>leave entity</source><translation>Entität verlassen</translation></message>
  <message><source>move an edge</source><translation>Grenze verschieben</translation></message>
  <message><source>same event</source><translation>gleiches Ereignis</translation></message>
  <message><source>set attributes</source><translation>Merkmale setzen</translation></message>
  <message><source>set entities</source><translation>Entitäten setzen</translation></message>
  <message><source>set factuality</source><translation>Faktizität setzen</translation></message>
  <message><source>set polarity</source><translation>Polarität setzen</translation></message>
  <message><source>set status</source><translation>Status setzen</translation></message>
  <message><source>skip</source><translation>überspringen</translation></message>
  <message><source>split event</source><translation>Ereignis teilen</translation></message>
</context>
<context>
  <name>EventForm</name>
  <message><source>Factuality</source><translation>Faktizität</translation></message>
  <message><source>Polarity</source><translation>Polarität</translation></message>
  <message><source>Take it out</source><translation>Herausnehmen</translation></message>
  <message><source>Type</source><translation>Typ</translation></message>
</context>
<context>
  <name>ExportDialog</name>
  <message><source>Browse…</source><translation>Durchsuchen…</translation></message>
  <message><source>Cancel</source><translation>Abbrechen</translation></message>
  <message><source>Cancelled; nothing was written.</source><translation>Abgebrochen; nichts wurde geschrieben.</translation></message>
  <message><source>Export</source><translation>Exportieren</translation></message>
  <message><source>Find a format</source><translation>Ein Format suchen</translation></message>
  <message><source>Formats</source><translation>Formate</translation></message>
  <message><source>Looking…</source><translation>Wird nachgesehen…</translation></message>
  <message><source>No document fits the selection.</source><translation>Kein Dokument passt zur Auswahl.</translation></message>
  <message><source>Not carried</source><translation>Nicht übernommen</translation></message>
  <message><source>Nothing: the format carries all of it.</source><translation>Nichts: Das Format trägt alles.</translation></message>
  <message><source>Number</source><translation>Anzahl</translation></message>
  <message><source>The first document</source><translation>Das erste Dokument</translation></message>
  <message><source>There is no folder {name}.</source><translation>Es gibt keinen Ordner {name}.</translation></message>
  <message><source>Type to find a format</source><translation>Tippen, um ein Format zu finden</translation></message>
  <message><source>What the first document becomes</source><translation>Was aus dem ersten Dokument wird</translation></message>
  <message><source>What the format cannot carry</source><translation>Was das Format nicht tragen kann</translation></message>
  <message><source>Why</source><translation>Warum</translation></message>
  <message><source>Write to</source><translation>Schreiben nach</translation></message>
  <message><source>Writing, reading back and comparing…</source><translation>Wird geschrieben, zurückgelesen und verglichen…</translation></message>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} Annotation</numerusform><numerusform>{count} Annotationen</numerusform></translation></message>
  <message numerus="yes"><source>{count} documents</source><translation><numerusform>{count} Dokument</numerusform><numerusform>{count} Dokumente</numerusform></translation></message>
  <message numerus="yes"><source>{count} losses</source><translation><numerusform>{count} Verlust</numerusform><numerusform>{count} Verluste</numerusform></translation></message>
</context>
<context>
  <name>ExportOptions</name>
  <message><source>Annotations</source><translation>Annotationen</translation></message>
  <message><source>Documents of</source><translation>Dokumente von</translation></message>
  <message><source>Ends of tokens</source><translation>Tokengrenzen</translation></message>
  <message><source>Per cent for train, dev and test</source><translation>Prozent für train, dev und test</translation></message>
  <message><source>Published since</source><translation>Veröffentlicht seit</translation></message>
  <message><source>Published until</source><translation>Veröffentlicht bis</translation></message>
  <message><source>Seed of the split</source><translation>Startwert der Aufteilung</translation></message>
  <message><source>Split</source><translation>Aufteilung</translation></message>
  <message><source>Text</source><translation>Text</translation></message>
  <message><source>The most even: of a hundred seeds the one that shares every type out best. The corpus keeps it, so that what is added later moves nothing.</source><translation>Der gleichmäßigste: von hundert Startwerten der, der jeden Typ am besten verteilt. Das Korpus behält ihn, damit nichts, was später dazukommt, etwas verschiebt.</translation></message>
  <message><source>Write nothing if anything would be lost</source><translation>Nichts schreiben, wenn etwas verloren ginge</translation></message>
  <message><source>Write the split as two or three shares, such as 80/10/10.</source><translation>Schreiben Sie die Aufteilung als zwei oder drei Anteile, etwa 80/10/10.</translation></message>
  <message><source>all types</source><translation>alle Typen</translation></message>
  <message><source>any day</source><translation>jeder Tag</translation></message>
  <message><source>any status</source><translation>jeder Status</translation></message>
  <message><source>as the format wants</source><translation>wie das Format es will</translation></message>
  <message><source>everybody</source><translation>alle</translation></message>
  <message><source>figure: {role}</source><translation>Zahl: {role}</translation></message>
  <message><source>gold only</source><translation>nur Gold</translation></message>
  <message><source>leave out what cuts words</source><translation>weglassen, was Wörter zerschneidet</translation></message>
  <message><source>published</source><translation>veröffentlicht</translation></message>
  <message><source>seed</source><translation>Startwert</translation></message>
  <message><source>take the words around</source><translation>die Wörter ringsum nehmen</translation></message>
  <message><source>the most even</source><translation>der gleichmäßigste</translation></message>
  <message><source>the whole text</source><translation>der ganze Text</translation></message>
  <message><source>{day} is no date: write 2024, 2024-05 or 2024-05-06.</source><translation>{day} ist kein Datum: Schreiben Sie 2024, 2024-05 oder 2024-05-06.</translation></message>
</context>
<context>
  <name>FactsDialog</name>
  <message><source>About this article</source><translation>Über diesen Artikel</translation></message>
  <message><source>Address</source><translation>Adresse</translation></message>
  <message><source>Agency</source><translation>Agentur</translation></message>
  <message><source>As it was read</source><translation>Wie es gelesen wurde</translation></message>
  <message><source>By</source><translation>Von</translation></message>
  <message><source>Days</source><translation>Tage</translation></message>
  <message><source>File</source><translation>Datei</translation></message>
  <message><source>Filed at</source><translation>Gemeldet aus</translation></message>
  <message><source>Language</source><translation>Sprache</translation></message>
  <message><source>Other words for a zone: select them in the article and press Ctrl+G.</source><translation>Andere Wörter für eine Zone: im Artikel auswählen und Strg+G drücken.</translation></message>
  <message><source>Published</source><translation>Veröffentlicht</translation></message>
  <message><source>Source</source><translation>Quelle</translation></message>
  <message><source>Title</source><translation>Titel</translation></message>
  <message><source>What changed…</source><translation>Was sich änderte…</translation></message>
  <message><source>Words</source><translation>Wörter</translation></message>
  <message><source>Zone</source><translation>Zone</translation></message>
  <message><source>Zones</source><translation>Zonen</translation></message>
  <message><source>a newer version; the older one is kept</source><translation>eine neuere Fassung; die ältere ist aufgehoben</translation></message>
  <message><source>added {day}</source><translation>hinzugefügt am {day}</translation></message>
  <message><source>no file</source><translation>keine Datei</translation></message>
  <message><source>none: the day of publication is not known</source><translation>keine: der Tag der Veröffentlichung ist unbekannt</translation></message>
  <message><source>such as 2026-01-31</source><translation>etwa 2026-01-31</translation></message>
  <message numerus="yes"><source>{size} bytes, kept as they were</source><translation><numerusform>{size} Byte, aufgehoben wie es war</numerusform><numerusform>{size} Bytes, aufgehoben wie sie waren</numerusform></translation></message>
</context>
<context>
  <name>Factuality</name>
  <message><source>asserted</source><translation>behauptet</translation></message>
  <message><source>hypothetical</source><translation>hypothetisch</translation></message>
  <message><source>negated</source><translation>verneint</translation></message>
  <message><source>planned</source><translation>geplant</translation></message>
</context>
<context>
  <name>Figure</name>
  <message><source>not a quantity yet</source><translation>noch keine Zahlangabe</translation></message>
  <message><source>of {words}</source><translation>von {words}</translation></message>
  <message><source>source: {words}</source><translation>Quelle: {words}</translation></message>
</context>
<context>
  <name>FigureForm</name>
  <message><source>30 · at least 30 · 20-30 · dozens</source><translation>30 · at least 30 · 20-30 · dozens</translation></message>
  <message><source>Certainty</source><translation>Gewissheit</translation></message>
  <message><source>Counts</source><translation>Zählt</translation></message>
  <message><source>Kind</source><translation>Art</translation></message>
  <message><source>Part of</source><translation>Teil von</translation></message>
  <message><source>Per</source><translation>Pro</translation></message>
  <message><source>Role</source><translation>Rolle</translation></message>
  <message><source>Source</source><translation>Quelle</translation></message>
  <message><source>Unit</source><translation>Einheit</translation></message>
  <message><source>Value</source><translation>Wert</translation></message>
  <message><source>per</source><translation>pro</translation></message>
  <message><source>select words, then *</source><translation>Wörter auswählen, dann *</translation></message>
  <message><source>select words, then &lt;</source><translation>Wörter auswählen, dann &lt;</translation></message>
  <message><source>select words, then |</source><translation>Wörter auswählen, dann |</translation></message>
</context>
<context>
  <name>FigureModel</name>
  <message><source>Counted</source><translation>Gezählt</translation></message>
  <message><source>Event</source><translation>Ereignis</translation></message>
  <message><source>High</source><translation>Höchstens</translation></message>
  <message><source>Low</source><translation>Mindestens</translation></message>
  <message><source>Modifier</source><translation>Schranke</translation></message>
  <message><source>Role</source><translation>Rolle</translation></message>
  <message><source>Same as</source><translation>Gleich</translation></message>
  <message><source>Source</source><translation>Quelle</translation></message>
  <message><source>Unit</source><translation>Einheit</translation></message>
  <message><source>Value</source><translation>Wert</translation></message>
  <message><source>Words</source><translation>Wörter</translation></message>
</context>
<context>
  <name>FigureTable</name>
  <message><source>Figures</source><translation>Zahlen</translation></message>
</context>
<context>
  <name>FillingBar</name>
  <message><source>+ the selected words   ·   . next role   ·   Enter done   ·   Esc close</source><translation>+ die ausgewählten Wörter   ·   . nächste Rolle   ·   Enter fertig   ·   Esc schließen</translation></message>
  <message><source>1 take   ·   </source><translation>1 nehmen   ·   </translation></message>
  <message><source>1–{count} take   ·   </source><translation>1–{count} nehmen   ·   </translation></message>
  <message><source>All roles seen   ·   , back   ·   Enter done</source><translation>Alle Rollen gesehen   ·   , zurück   ·   Enter fertig</translation></message>
  <message><source>Enter {type}   ·   </source><translation>Enter {type}   ·   </translation></message>
  <message><source>Unmarked: &lt;b&gt;{words}&lt;/b&gt; looks like {sign}</source><translation>Nicht markiert: &lt;b&gt;{words}&lt;/b&gt; sieht aus wie {sign}</translation></message>
  <message><source>Which words belong to &lt;b&gt;{words}&lt;/b&gt; too?</source><translation>Welche Wörter gehören auch zu &lt;b&gt;{words}&lt;/b&gt;?</translation></message>
  <message><source>a letter: its type   ·   Delete no   ·   &gt; later   ·   Esc stop   ·   {count} left</source><translation>ein Buchstabe: der Typ   ·   Entf nein   ·   &gt; später   ·   Esc Ende   ·   {count} übrig</translation></message>
  <message><source>a name</source><translation>ein Name</translation></message>
  <message><source>a number</source><translation>eine Zahl</translation></message>
  <message><source>an event</source><translation>ein Ereignis</translation></message>
  <message><source>select them, then (   ·   Esc stop</source><translation>auswählen, dann (   ·   Esc Ende</translation></message>
  <message><source>who or what is</source><translation>wer oder was ist</translation></message>
</context>
<context>
  <name>FindBar</name>
  <message><source>Close (Esc)</source><translation>Schließen (Esc)</translation></message>
  <message><source>Find in this article</source><translation>In diesem Artikel suchen</translation></message>
  <message><source>Next match (Enter)</source><translation>Nächster Treffer (Enter)</translation></message>
  <message><source>Previous match (Shift+Enter)</source><translation>Voriger Treffer (Umschalt+Enter)</translation></message>
  <message><source>{count} found</source><translation>{count} gefunden</translation></message>
  <message><source>{number} of {count}</source><translation>{number} von {count}</translation></message>
</context>
<context>
  <name>Finding</name>
  <message><source>A figure does not say what its number stands for.</source><translation>Eine Zahl sagt nicht, wofür sie steht.</translation></message>
  <message><source>A figure has neither a value nor a bound.</source><translation>Eine Zahl hat weder einen Wert noch eine Grenze.</translation></message>
  <message><source>A number in the headline, the text or a caption is neither a figure nor part of a date or another mention.</source><translation>Eine Zahl in Überschrift, Text oder Bildunterschrift ist weder markiert noch Teil eines Datums oder einer anderen Nennung.</translation></message>
  <message><source>A word that tells an event elsewhere in this article stands here and nothing is marked.</source><translation>Ein Wort, das anderswo in diesem Artikel ein Ereignis erzählt, steht hier ohne Markierung.</translation></message>
  <message><source>An annotation begins or ends in the middle of a word.</source><translation>Eine Annotation beginnt oder endet mitten in einem Wort.</translation></message>
  <message><source>An annotation has a type or role that the schema does not have.</source><translation>Eine Annotation hat einen Typ oder eine Rolle, die das Schema nicht kennt.</translation></message>
  <message><source>An argument stands two or more paragraphs away from the words that tell the event.</source><translation>Ein Argument steht zwei oder mehr Absätze von den Wörtern entfernt, die das Ereignis erzählen.</translation></message>
  <message><source>An event has an argument that its type does not allow: no such role, or a role that takes other things.</source><translation>Ein Ereignis hat ein Argument, das sein Typ nicht erlaubt: keine solche Rolle, oder eine Rolle für anderes.</translation></message>
  <message><source>An event lacks an argument that its type requires.</source><translation>Einem Ereignis fehlt ein Argument, das sein Typ verlangt.</translation></message>
  <message><source>Argument far away</source><translation>Argument weit weg</translation></message>
  <message><source>Figure without role</source><translation>Zahl ohne Rolle</translation></message>
  <message><source>Figure without value</source><translation>Zahl ohne Wert</translation></message>
  <message><source>Filler does not fit the role</source><translation>Füller passt nicht zur Rolle</translation></message>
  <message><source>Killed and wounded do not make the casualties of the same event, or parts are more than their whole.</source><translation>Tote und Verletzte ergeben nicht die Opferzahl desselben Ereignisses, oder Teile sind mehr als ihr Ganzes.</translation></message>
  <message><source>Number without figure</source><translation>Zahl ohne Annotation</translation></message>
  <message><source>One string, two types</source><translation>Gleiche Wörter, zwei Typen</translation></message>
  <message><source>Required role is empty</source><translation>Pflichtrolle ist leer</translation></message>
  <message><source>Said twice</source><translation>Doppelt gesagt</translation></message>
  <message><source>Same figure, other value</source><translation>Gleiche Zahl, anderer Wert</translation></message>
  <message><source>Span ends inside a word</source><translation>Spanne endet im Wort</translation></message>
  <message><source>Suggestions left open</source><translation>Vorschläge offen geblieben</translation></message>
  <message><source>The article is marked as done, but suggestions are still waiting for a decision.</source><translation>Der Artikel ist als fertig markiert, aber Vorschläge warten noch auf eine Entscheidung.</translation></message>
  <message><source>The same words have one type here and another type elsewhere in the article.</source><translation>Dieselben Wörter haben hier einen Typ und anderswo im Artikel einen anderen.</translation></message>
  <message><source>Toll does not add up</source><translation>Opferzahlen passen nicht zusammen</translation></message>
  <message><source>Trigger word not marked</source><translation>Auslösewort nicht markiert</translation></message>
  <message><source>Two annotations say the same of the same words; one of them can go.</source><translation>Zwei Annotationen sagen dasselbe über dieselben Wörter; eine davon kann weg.</translation></message>
  <message><source>Two figures are linked as the same, but their values differ by more than units and rounding explain.</source><translation>Zwei Zahlen sind als gleich verknüpft, aber ihre Werte weichen mehr ab, als Einheiten und Rundung erklären.</translation></message>
  <message><source>Unknown type</source><translation>Unbekannter Typ</translation></message>
</context>
<context>
  <name>Findings</name>
  <message><source>Findings</source><translation>Befunde</translation></message>
</context>
<context>
  <name>Format</name>
  <message><source>Annotated articles (HTML)</source><translation>Annotierte Artikel (HTML)</translation></message>
  <message><source>Annotated articles (PDF)</source><translation>Annotierte Artikel (PDF)</translation></message>
  <message><source>CASE BIO (triggers and roles)</source><translation>CASE BIO (Auslöser und Rollen)</translation></message>
  <message><source>Chat JSONL (for language models)</source><translation>Chat JSONL (für Sprachmodelle)</translation></message>
  <message><source>CoNLL, BILUO in two columns</source><translation>CoNLL, BILUO in zwei Spalten</translation></message>
  <message><source>CoNLL, IOB2 in two columns</source><translation>CoNLL, IOB2 in zwei Spalten</translation></message>
  <message><source>CoNLL-2003, IOB2 in four columns</source><translation>CoNLL-2003, IOB2 in vier Spalten</translation></message>
  <message><source>Dateline JSONL</source><translation>Dateline JSONL</translation></message>
  <message><source>DyGIE++ JSON</source><translation>DyGIE++ JSON</translation></message>
  <message><source>Event table (CSV)</source><translation>Ereignistabelle (CSV)</translation></message>
  <message><source>Event table (Excel)</source><translation>Ereignistabelle (Excel)</translation></message>
  <message><source>Event table (Parquet)</source><translation>Ereignistabelle (Parquet)</translation></message>
  <message><source>GLiNER JSON</source><translation>GLiNER JSON</translation></message>
  <message><source>GLiNER2 JSONL</source><translation>GLiNER2 JSONL</translation></message>
  <message><source>Hugging Face dataset (Parquet)</source><translation>Hugging-Face-Datensatz (Parquet)</translation></message>
  <message><source>Label Studio JSON</source><translation>Label Studio JSON</translation></message>
  <message><source>MAVEN-Arg JSON</source><translation>MAVEN-Arg JSON</translation></message>
  <message><source>MeasEval TSV (figures)</source><translation>MeasEval TSV (Zahlen)</translation></message>
  <message><source>OneIE / TextEE JSON, by sentence</source><translation>OneIE / TextEE JSON, nach Sätzen</translation></message>
  <message><source>Prodigy JSONL</source><translation>Prodigy JSONL</translation></message>
  <message><source>RAMS JSON</source><translation>RAMS JSON</translation></message>
  <message><source>UIMA CAS JSON</source><translation>UIMA CAS JSON</translation></message>
  <message><source>UIMA CAS XMI</source><translation>UIMA CAS XMI</translation></message>
  <message><source>WebAnno TSV 3.3 (INCEpTION)</source><translation>WebAnno TSV 3.3 (INCEpTION)</translation></message>
  <message><source>WikiEvents JSON, by document</source><translation>WikiEvents JSON, nach Dokumenten</translation></message>
  <message><source>brat standoff</source><translation>brat standoff</translation></message>
  <message><source>doccano JSONL</source><translation>doccano JSONL</translation></message>
  <message><source>events with the arguments that stand within two sentences of the trigger; mentions only as arguments</source><translation>Ereignisse mit den Argumenten bis zwei Sätze vom Auslöser; Nennungen nur als Argumente</translation></message>
  <message><source>everything but comments and the document's attributes; fragments, attributes and slots as text features</source><translation>alles außer Kommentaren und Attributen des Dokuments; Bruchstücke, Attribute und Einzelheiten als Textmerkmale</translation></message>
  <message><source>everything: text, zones, annotations of every state, comments, entities, where each came from</source><translation>alles: Text, Zonen, Annotationen in jedem Zustand, Kommentare, Entitäten, und woher jede kam</translation></message>
  <message><source>figures with unit, kind of bound and what they count; all slots under `dateline` in the last column</source><translation>Zahlen mit Einheit, Art der Schranke und dem Gezählten; alle Einzelheiten unter `dateline` in der letzten Spalte</translation></message>
  <message><source>marks in the text, figures and events as tables, relations, comments; to read, not to train on</source><translation>Marken im Text, Zahlen und Ereignisse als Tabellen, Relationen, Kommentare; zum Lesen, nicht zum Trainieren</translation></message>
  <message><source>marks in the text, then every annotation with its words, values and roles; to read, not to train on</source><translation>Marken im Text, dann jede Annotation mit Wörtern, Werten und Rollen; zum Lesen, nicht zum Trainieren</translation></message>
  <message><source>mentions (doc.ents, doc.spans), figures by role and triggers (doc.spans); a split adds a training config</source><translation>Nennungen (doc.ents, doc.spans), Zahlen nach Rolle und Auslöser (doc.spans); mit einer Aufteilung auch eine Trainingskonfiguration</translation></message>
  <message><source>mentions and figures by role as BILUO tags; the outermost of those that overlap</source><translation>Nennungen und Zahlen nach Rolle als BILUO-Marken; von überlappenden die äußerste</translation></message>
  <message><source>mentions and figures by role as IOB2 tags; the outermost of those that overlap</source><translation>Nennungen und Zahlen nach Rolle als IOB2-Marken; von überlappenden die äußerste</translation></message>
  <message><source>mentions and figures by role, relations within a sentence, entity clusters, events by one-word triggers</source><translation>Nennungen und Zahlen nach Rolle, Relationen in einem Satz, Gruppen von Nennungen einer Entität, Ereignisse mit Auslösern aus einem Wort</translation></message>
  <message><source>mentions by entity, events (coreferent ones as one) with arguments; figures where they fill a role</source><translation>Nennungen nach Entität, Ereignisse (dieselben als eines) mit Argumenten; Zahlen, wo sie eine Rolle füllen</translation></message>
  <message><source>mentions by type, events and figures as structures, relations between mentions; words, not places</source><translation>Nennungen nach Typ, Ereignisse und Zahlen als Strukturen, Relationen zwischen Nennungen; Wörter, keine Stellen</translation></message>
  <message><source>mentions, figures (slots as notes), events with their arguments, relations, attributes, notes</source><translation>Nennungen, Zahlen (Einzelheiten als Notizen), Ereignisse mit Argumenten, Relationen, Attribute, Notizen</translation></message>
  <message><source>mentions, figures (value as Number, slots as meta) and triggers as regions; arguments and relations</source><translation>Nennungen, Zahlen (Wert als Number, Einzelheiten als meta) und Auslöser als Regionen; Argumente und Relationen</translation></message>
  <message><source>mentions, figures and triggers as spans (overlaps too), arguments and relations; rejections as answers</source><translation>Nennungen, Zahlen und Auslöser als Spannen (auch überlappende), Argumente und Relationen; Ablehnungen als Antworten</translation></message>
  <message><source>mentions, figures by role and triggers as entities; arguments and relations as relations</source><translation>Nennungen, Zahlen nach Rolle und Auslöser als Entitäten; Argumente und Relationen als Relationen</translation></message>
  <message><source>mentions, figures by role and triggers as spans of tokens, by sentence; overlaps too</source><translation>Nennungen, Zahlen nach Rolle und Auslöser als Spannen von Tokens, nach Sätzen; auch überlappende</translation></message>
  <message><source>mentions, figures by role, events with arguments from the whole document, relations, entity clusters</source><translation>Nennungen, Zahlen nach Rolle, Ereignisse mit Argumenten aus dem ganzen Dokument, Relationen, Gruppen von Nennungen einer Entität</translation></message>
  <message><source>mentions, figures by role, events with arguments in the trigger's sentence, relations between mentions</source><translation>Nennungen, Zahlen nach Rolle, Ereignisse mit Argumenten im Satz des Auslösers, Relationen zwischen Nennungen</translation></message>
  <message><source>mentions, figures with their numbers, events with arguments, relations between mentions; overlaps too</source><translation>Nennungen, Zahlen mit ihren Werten, Ereignisse mit Argumenten, Relationen zwischen Nennungen; auch überlappende</translation></message>
  <message><source>mentions, figures with value and unit, events with arguments, relations; words, not places</source><translation>Nennungen, Zahlen mit Wert und Einheit, Ereignisse mit Argumenten, Relationen; Wörter, keine Stellen</translation></message>
  <message><source>mentions, figures, events and relations as columns; tokens with BIO class labels; needs pyarrow</source><translation>Nennungen, Zahlen, Ereignisse und Relationen als Spalten; Tokens mit BIO-Klassen; braucht pyarrow</translation></message>
  <message><source>one row an event with its roles, figures as best, low and high; the place of every cell beside it</source><translation>eine Zeile je Ereignis mit seinen Rollen, Zahlen als bester, kleinster und größter Wert; daneben die Stelle jeder Zelle</translation></message>
  <message><source>spaCy DocBin</source><translation>spaCy DocBin</translation></message>
  <message><source>triggers (without the event's type) and what fills roles, as one BIO layer</source><translation>Auslöser (ohne den Typ des Ereignisses) und was Rollen füllt, als eine BIO-Schicht</translation></message>
</context>
<context>
  <name>FoundModel</name>
  <message><source>Article</source><translation>Artikel</translation></message>
  <message><source>Cannot be read</source><translation>Nicht lesbar</translation></message>
  <message><source>Encoding</source><translation>Kodierung</translation></message>
  <message><source>File</source><translation>Datei</translation></message>
  <message><source>In the corpus</source><translation>Im Korpus</translation></message>
  <message><source>Recognised as</source><translation>Erkannt als</translation></message>
  <message><source>later version, annotations come along</source><translation>spätere Fassung, Annotationen kommen mit</translation></message>
  <message><source>new</source><translation>neu</translation></message>
  <message><source>there already</source><translation>schon da</translation></message>
  <message><source>twice in these files</source><translation>zweimal in diesen Dateien</translation></message>
  <message><source>{share} like one that is there</source><translation>{share} wie einer, der da ist</translation></message>
</context>
<context>
  <name>Guidelines</name>
  <message><source>ACCEPTED IN THIS CORPUS</source><translation>IN DIESEM KORPUS ANGENOMMEN</translation></message>
</context>
<context>
  <name>HistoryDialog</name>
  <message><source>Annotations</source><translation>Annotationen</translation></message>
  <message><source>Articles</source><translation>Artikel</translation></message>
  <message><source>Go back to this state</source><translation>Zu diesem Stand zurück</translation></message>
  <message><source>Going back is one step that can itself be undone.</source><translation>Das Zurückgehen ist ein Schritt, der selbst rückgängig gemacht werden kann.</translation></message>
  <message><source>History</source><translation>Verlauf</translation></message>
  <message><source>Many articles at once</source><translation>Viele Artikel auf einmal</translation></message>
  <message><source>Nothing was done in many articles at once yet.</source><translation>In vielen Artikeln auf einmal wurde noch nichts getan.</translation></message>
  <message><source>Nothing was done in this document yet.</source><translation>In diesem Dokument wurde noch nichts getan.</translation></message>
  <message><source>Take it back everywhere</source><translation>Überall zurücknehmen</translation></message>
  <message><source>This article</source><translation>Dieser Artikel</translation></message>
  <message><source>What</source><translation>Was</translation></message>
  <message><source>What was done in many articles at once</source><translation>Was in vielen Artikeln auf einmal getan wurde</translation></message>
  <message><source>What was done in this document</source><translation>Was in diesem Dokument getan wurde</translation></message>
  <message><source>What was done since stays, and a backup is made before. Taking an undo back makes it again.</source><translation>Was seither getan wurde, bleibt; vorher wird gesichert. Ein zurückgenommenes Rückgängig stellt den Schritt wieder her.</translation></message>
  <message><source>When</source><translation>Wann</translation></message>
  <message><source>Who</source><translation>Wer</translation></message>
</context>
<context>
  <name>ImportBar</name>
  <message><source>Stop</source><translation>Anhalten</translation></message>
  <message><source>Stop the import; it can go on later</source><translation>Den Import anhalten; er kann später weitergehen</translation></message>
</context>
<context>
  <name>ImportDialog</name>
  <message><source>A later version: carry the annotations over to it</source><translation>Eine spätere Fassung: die Annotationen dorthin übernehmen</translation></message>
  <message><source>Keep both, as one story</source><translation>Beide behalten, als eine Geschichte</translation></message>
  <message><source>Leave it out</source><translation>Weglassen</translation></message>
  <message><source>Looked at {done} of {total} files</source><translation>{done} von {total} Dateien angesehen</translation></message>
  <message><source>Open</source><translation>Öffnen</translation></message>
  <message><source>Open all files</source><translation>Alle Dateien öffnen</translation></message>
  <message><source>Open articles</source><translation>Artikel öffnen</translation></message>
  <message><source>Open {count}</source><translation>{count} öffnen</translation></message>
  <message><source>The article’s text</source><translation>Der Text des Artikels</translation></message>
  <message><source>What becomes of it</source><translation>Was damit geschieht</translation></message>
  <message><source>What was found</source><translation>Was gefunden wurde</translation></message>
  <message><source>cannot be read: {count}</source><translation>nicht lesbar: {count}</translation></message>
  <message><source>like others: {count}</source><translation>ähnlich wie andere: {count}</translation></message>
  <message><source>new: {count}</source><translation>neu: {count}</translation></message>
  <message><source>there already: {count}</source><translation>schon da: {count}</translation></message>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} Annotation</numerusform><numerusform>{count} Annotationen</numerusform></translation></message>
  <message numerus="yes"><source>{count} more are not listed and come in too</source><translation><numerusform>{count} weiterer ist nicht aufgeführt und kommt auch herein</numerusform><numerusform>{count} weitere sind nicht aufgeführt und kommen auch herein</numerusform></translation></message>
  <message numerus="yes"><source>{count} words</source><translation><numerusform>{count} Wort</numerusform><numerusform>{count} Wörter</numerusform></translation></message>
</context>
<context>
  <name>Inspector</name>
  <message><source>Comments</source><translation>Kommentare</translation></message>
  <message><source>Events</source><translation>Ereignisse</translation></message>
  <message><source>Figures</source><translation>Zahlen</translation></message>
  <message><source>Findings</source><translation>Befunde</translation></message>
  <message><source>Mentions</source><translation>Nennungen</translation></message>
  <message><source>No comments yet. # writes one on the annotation under the caret.</source><translation>Noch keine Kommentare. # schreibt einen zur Annotation unter dem Cursor.</translation></message>
  <message><source>No events yet. Select the word that tells one, and press the letter of its type.</source><translation>Noch keine Ereignisse. Das Wort auswählen, das eines erzählt, und den Buchstaben des Typs drücken.</translation></message>
  <message><source>No figures yet. Select a number with its words, and press F.</source><translation>Noch keine Zahlen. Eine Zahl mit ihren Wörtern auswählen und F drücken.</translation></message>
  <message><source>No mentions yet. Select a name, and press the letter of its type.</source><translation>Noch keine Nennungen. Einen Namen auswählen und den Buchstaben des Typs drücken.</translation></message>
  <message><source>Nothing to look at again. Findings come while you work.</source><translation>Nichts noch einmal anzusehen. Befunde kommen während der Arbeit.</translation></message>
  <message><source>Open an article first.</source><translation>Öffnen Sie zuerst einen Artikel.</translation></message>
  <message><source>What is in the article</source><translation>Was im Artikel ist</translation></message>
</context>
<context>
  <name>KeysSheet</name>
  <message><source>Keys</source><translation>Tasten</translation></message>
</context>
<context>
  <name>KeysTable</name>
  <message><source>Action</source><translation>Aktion</translation></message>
  <message><source>As it was</source><translation>Wie es war</translation></message>
  <message><source>Give this key</source><translation>Diese Taste geben</translation></message>
  <message><source>Keys</source><translation>Tasten</translation></message>
  <message><source>No key</source><translation>Keine Taste</translation></message>
  <message><source>{key} has more than one meaning: {both}</source><translation>{key} hat mehr als eine Bedeutung: {both}</translation></message>
</context>
<context>
  <name>LabelImportDialog</name>
  <message><source>A file or folder of brat, CoNLL, Prodigy, doccano, Label Studio, …</source><translation>Eine Datei oder ein Ordner von brat, CoNLL, Prodigy, doccano, Label Studio, …</translation></message>
  <message><source>A folder of labels</source><translation>Ein Ordner mit Labels</translation></message>
  <message><source>Annotator</source><translation>Annotierende Person</translation></message>
  <message numerus="yes"><source>Bringing in {done} of {total} texts…</source><translation><numerusform>{done} von {total} Text wird übernommen…</numerusform><numerusform>{done} von {total} Texten werden übernommen…</numerusform></translation></message>
  <message><source>File or folder</source><translation>Datei oder Ordner</translation></message>
  <message><source>File…</source><translation>Datei…</translation></message>
  <message><source>Folder…</source><translation>Ordner…</translation></message>
  <message><source>Format</source><translation>Format</translation></message>
  <message><source>Import</source><translation>Importieren</translation></message>
  <message><source>Import labels</source><translation>Labels importieren</translation></message>
  <message><source>Labels</source><translation>Labels</translation></message>
  <message><source>Labels are being brought in; close that window first.</source><translation>Labels werden gerade übernommen; schließen Sie zuerst jenes Fenster.</translation></message>
  <message><source>Offsets count</source><translation>Offsets zählen</translation></message>
  <message numerus="yes"><source>Reading, {done} texts so far…</source><translation><numerusform>Wird gelesen, bisher {done} Text…</numerusform><numerusform>Wird gelesen, bisher {done} Texte…</numerusform></translation></message>
  <message><source>Saving…</source><translation>Wird gespeichert…</translation></message>
  <message><source>Stopped; nothing was brought in.</source><translation>Angehalten; nichts wurde übernommen.</translation></message>
  <message><source>Stopping…</source><translation>Wird angehalten…</translation></message>
  <message><source>The first text</source><translation>Der erste Text</translation></message>
  <message><source>Types</source><translation>Typen</translation></message>
  <message><source>What cannot be placed</source><translation>Was keinen Platz findet</translation></message>
  <message><source>line {number}</source><translation>Zeile {number}</translation></message>
  <message><source>name the annotator whose labels they are</source><translation>nennen Sie, von wem die Markierungen sind</translation></message>
  <message><source>whose labels they are, where the file does not say</source><translation>von wem die Labels sind, wo die Datei es nicht sagt</translation></message>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} Annotation</numerusform><numerusform>{count} Annotationen</numerusform></translation></message>
  <message numerus="yes"><source>{count} cannot be placed</source><translation><numerusform>{count} findet keinen Platz</numerusform><numerusform>{count} finden keinen Platz</numerusform></translation></message>
  <message numerus="yes"><source>{count} texts</source><translation><numerusform>{count} Text</numerusform><numerusform>{count} Texte</numerusform></translation></message>
  <message><source>… and {count} more</source><translation>… und {count} weitere</translation></message>
</context>
<context>
  <name>LanesView</name>
  <message><source>Article with everybody’s labels</source><translation>Artikel mit den Labels aller</translation></message>
</context>
<context>
  <name>LargeImport</name>
  <message><source>Articles are being brought in; wait until that is done.</source><translation>Artikel werden gerade hereingeholt; warten Sie, bis das fertig ist.</translation></message>
  <message><source>Open articles</source><translation>Artikel öffnen</translation></message>
  <message><source>Saving…</source><translation>Wird gespeichert…</translation></message>
  <message><source>Stop</source><translation>Anhalten</translation></message>
  <message><source>Stopping…</source><translation>Wird angehalten…</translation></message>
  <message numerus="yes"><source>{file}: {done} of {total} articles…</source><translation><numerusform>{file}: {done} von {total} Artikel…</numerusform><numerusform>{file}: {done} von {total} Artikeln…</numerusform></translation></message>
</context>
<context>
  <name>Learning</name>
  <message><source>It learnt from: {articles}, {events}.</source><translation>Gelernt wurde aus: {articles}, {events}.</translation></message>
  <message><source>Learning from this corpus’s events …</source><translation>Es wird aus den Ereignissen dieses Korpus gelernt …</translation></message>
  <message><source>Learning was stopped; suggestions are made as before.</source><translation>Das Lernen wurde angehalten; Vorschläge entstehen wie zuvor.</translation></message>
  <message><source>Learning: {done} of {total} articles read</source><translation>Lernen: {done} von {total} Artikeln gelesen</translation></message>
  <message><source>On articles that it had not seen, it found events with an F1 of {learnt}; the rules alone {rules}.</source><translation>In Artikeln, die es nicht kannte, fand es Ereignisse mit einem F1 von {learnt}; die Regeln allein {rules}.</translation></message>
  <message><source>Suggestions have learnt from this corpus.</source><translation>Die Vorschläge haben aus diesem Korpus gelernt.</translation></message>
  <message><source>That is too few to measure how well it does on others.</source><translation>Das ist zu wenig, um zu messen, wie gut es bei anderen ist.</translation></message>
  <message><source>What was learnt does worse than the rules, so it is not used.</source><translation>Das Gelernte ist schlechter als die Regeln und wird darum nicht benutzt.</translation></message>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} Artikel</numerusform><numerusform>{count} Artikel</numerusform></translation></message>
  <message numerus="yes"><source>{count} events</source><translation><numerusform>{count} Ereignis</numerusform><numerusform>{count} Ereignisse</numerusform></translation></message>
</context>
<context>
  <name>Links</name>
  <message numerus="yes"><source>Names {name} ({count} mentions)</source><translation><numerusform>Nennt {name} ({count} Nennung)</numerusform><numerusform>Nennt {name} ({count} Nennungen)</numerusform></translation></message>
  <message><source>Take the link away</source><translation>Verknüpfung entfernen</translation></message>
  <message numerus="yes"><source>Tells one event with others ({count} tellings in this article)</source><translation><numerusform>Erzählt mit anderen ein Ereignis ({count}-mal in diesem Artikel)</numerusform><numerusform>Erzählt mit anderen ein Ereignis ({count}-mal in diesem Artikel)</numerusform></translation></message>
</context>
<context>
  <name>MainWindow</name>
  <message><source>About Dateline</source><translation>Über Dateline</translation></message>
  <message><source>All articles of this list are finished.</source><translation>Alle Artikel dieser Liste sind fertig.</translation></message>
  <message><source>All files</source><translation>Alle Dateien</translation></message>
  <message><source>Annotator</source><translation>Annotierende Person</translation></message>
  <message><source>Articles and Dateline files</source><translation>Artikel und Dateline-Dateien</translation></message>
  <message><source>Backed up to {name}.</source><translation>Gesichert nach {name}.</translation></message>
  <message><source>Cancelled; nothing was written.</source><translation>Abgebrochen; nichts wurde geschrieben.</translation></message>
  <message><source>Compare annotators and decide</source><translation>Annotierende vergleichen und entscheiden</translation></message>
  <message><source>Compared with what?</source><translation>Womit vergleichen?</translation></message>
  <message><source>Comparing annotators…</source><translation>Annotatoren werden verglichen …</translation></message>
  <message><source>Corpora</source><translation>Korpora</translation></message>
  <message><source>Corpus: {path}</source><translation>Korpus: {path}</translation></message>
  <message><source>Counting…</source><translation>Es wird gezählt …</translation></message>
  <message><source>Dateline {version}</source><translation>Dateline {version}</translation></message>
  <message><source>Event that no word tells</source><translation>Ereignis ohne Auslösewort</translation></message>
  <message><source>Every type of this schema has a letter of its own.</source><translation>Jeder Typ dieses Schemas hat einen eigenen Buchstaben.</translation></message>
  <message><source>Everything stays on this machine: the program opens no network connection.</source><translation>Alles bleibt auf diesem Rechner: das Programm öffnet keine Netzverbindung.</translation></message>
  <message numerus="yes"><source>Exported {count} documents to {name}.</source><translation><numerusform>{count} Dokument nach {name} exportiert.</numerusform><numerusform>{count} Dokumente nach {name} exportiert.</numerusform></translation></message>
  <message><source>Feedback</source><translation>Rückmeldung</translation></message>
  <message><source>Feedback for whom?</source><translation>Rückmeldung für wen?</translation></message>
  <message><source>Fill a role of {event}</source><translation>Rolle von {event} füllen</translation></message>
  <message><source>Find an action</source><translation>Aktion suchen</translation></message>
  <message><source>For whom? They will see nobody else’s labels.</source><translation>Für wen? Die Person sieht die Labels von niemand anderem.</translation></message>
  <message><source>Go on</source><translation>Fortsetzen</translation></message>
  <message><source>How certain is the number?</source><translation>Wie gewiss ist die Zahl?</translation></message>
  <message><source>Label as</source><translation>Markieren als</translation></message>
  <message><source>Later</source><translation>Später</translation></message>
  <message><source>Link with</source><translation>Verknüpfen mit</translation></message>
  <message><source>Merge conflicts in the work of {name}: {count} open</source><translation>Konflikte in der Arbeit von {name}: {count} offen</translation></message>
  <message><source>Merge packages</source><translation>Pakete zusammenführen</translation></message>
  <message><source>Merge with</source><translation>Vereinen mit</translation></message>
  <message><source>Merged copies differ in nothing that is still open.</source><translation>Die zusammengeführten Kopien unterscheiden sich in nichts, was noch offen ist.</translation></message>
  <message><source>Merged copies differ: settle that first?</source><translation>Zusammengeführte Kopien unterscheiden sich: das zuerst klären?</translation></message>
  <message><source>Merged packages</source><translation>Zusammengeführte Pakete</translation></message>
  <message numerus="yes"><source>Merged packages; {count} conflicts await you</source><translation><numerusform>Pakete zusammengeführt; {count} Konflikt wartet</numerusform><numerusform>Pakete zusammengeführt; {count} Konflikte warten</numerusform></translation></message>
  <message><source>Merged, but each of these roles takes one filler and kept its own; left out: {roles}</source><translation>Zusammengelegt, doch diese Rollen fassen nur eines und behielten ihres; weggelassen: {roles}</translation></message>
  <message><source>Merging {file}…</source><translation>{file} wird zusammengeführt …</translation></message>
  <message><source>Move the caret onto a figure first.</source><translation>Gehen Sie zuerst auf eine Zahl.</translation></message>
  <message><source>Move the caret onto a mention first.</source><translation>Gehen Sie zuerst auf eine Nennung.</translation></message>
  <message><source>Move the caret onto an annotation first.</source><translation>Gehen Sie zuerst auf eine Annotation.</translation></message>
  <message><source>Names the same as</source><translation>Nennt dasselbe wie</translation></message>
  <message><source>No article of {name} has been reviewed to its end yet.</source><translation>Noch kein Artikel von {name} ist zu Ende durchgesehen.</translation></message>
  <message><source>No finished article of {name} is gold yet.</source><translation>Noch ist kein fertiger Artikel von {name} Gold.</translation></message>
  <message><source>No other event of the corpus is accepted yet.</source><translation>Noch ist kein anderes Ereignis des Korpus angenommen.</translation></message>
  <message><source>No role</source><translation>Keine Rolle</translation></message>
  <message><source>No suggestions are left in this article.</source><translation>In diesem Artikel ist kein Vorschlag übrig.</translation></message>
  <message><source>No suggestions for {file}: {why}</source><translation>Keine Vorschläge für {file}: {why}</translation></message>
  <message><source>No zone</source><translation>Keine Zone</translation></message>
  <message><source>Nobody else has annotated in this corpus.</source><translation>In diesem Korpus hat sonst niemand annotiert.</translation></message>
  <message><source>Nobody has reviewed your work in this corpus.</source><translation>Niemand hat Ihre Arbeit in diesem Korpus geprüft.</translation></message>
  <message><source>Not everything could be opened.</source><translation>Nicht alles konnte geöffnet werden.</translation></message>
  <message><source>Nothing else is known to tell this event.</source><translation>Sonst ist nichts bekannt, das dieses Ereignis erzählt.</translation></message>
  <message><source>Nothing in this article can be linked with this annotation.</source><translation>Nichts in diesem Artikel kann mit dieser Annotation verknüpft werden.</translation></message>
  <message><source>Nothing to redo.</source><translation>Nichts zu wiederholen.</translation></message>
  <message><source>Nothing to undo.</source><translation>Nichts rückgängig zu machen.</translation></message>
  <message><source>Nothing was found in this article.</source><translation>In diesem Artikel wurde nichts gefunden.</translation></message>
  <message><source>Open a folder of articles</source><translation>Ordner mit Artikeln öffnen</translation></message>
  <message><source>Open an article first.</source><translation>Öffnen Sie zuerst einen Artikel.</translation></message>
  <message><source>Open articles</source><translation>Artikel öffnen</translation></message>
  <message><source>Open or make a corpus</source><translation>Korpus öffnen oder anlegen</translation></message>
  <message><source>Other tellings of this event</source><translation>Andere Erwähnungen dieses Ereignisses</translation></message>
  <message><source>Package for a colleague</source><translation>Paket für eine Kollegin oder einen Kollegen</translation></message>
  <message><source>Python {version}</source><translation>Python {version}</translation></message>
  <message><source>Report on agreement</source><translation>Bericht über die Übereinstimmung</translation></message>
  <message><source>Restored {name}. What was there is now {kept}.</source><translation>{name} ist wiederhergestellt. Was da war, ist jetzt {kept}.</translation></message>
  <message><source>Say of the article</source><translation>Über den Artikel</translation></message>
  <message><source>Say of this annotation</source><translation>Über diese Annotation</translation></message>
  <message><source>Schema: {schema}</source><translation>Schema: {schema}</translation></message>
  <message><source>Select some words, or move onto an annotation first.</source><translation>Wählen Sie Wörter aus, oder gehen Sie auf eine Annotation.</translation></message>
  <message><source>Select words, or move the caret into a line of text.</source><translation>Wählen Sie Wörter aus, oder setzen Sie den Cursor in eine Textzeile.</translation></message>
  <message><source>Settle now</source><translation>Jetzt klären</translation></message>
  <message><source>Skip</source><translation>Überspringen</translation></message>
  <message><source>Suggestions: {model}</source><translation>Vorschläge: {model}</translation></message>
  <message><source>Tells the same event as</source><translation>Erzählt dasselbe Ereignis wie</translation></message>
  <message><source>That did not work.</source><translation>Das hat nicht geklappt.</translation></message>
  <message><source>The article is back.</source><translation>Der Artikel ist wieder da.</translation></message>
  <message><source>The corpus uses {schema} now.</source><translation>Das Korpus benutzt jetzt {schema}.</translation></message>
  <message><source>The schema has nothing to say of annotations of this kind.</source><translation>Das Schema hat über Annotationen dieser Art nichts zu sagen.</translation></message>
  <message><source>The schema has nothing with this number to say of an article.</source><translation>Das Schema hat unter dieser Nummer nichts über einen Artikel zu sagen.</translation></message>
  <message><source>The version was taken back; it lies in the trash.</source><translation>Die Fassung wurde zurückgenommen; sie liegt im Papierkorb.</translation></message>
  <message><source>There is no backup beside this corpus yet.</source><translation>Neben diesem Korpus liegt noch keine Sicherung.</translation></message>
  <message><source>There is nothing to choose from.</source><translation>Es gibt nichts zur Auswahl.</translation></message>
  <message><source>There was nothing to open: no file there holds an article.</source><translation>Es gab nichts zu öffnen: Keine Datei dort enthält einen Artikel.</translation></message>
  <message><source>These words are</source><translation>Diese Wörter sind</translation></message>
  <message><source>These words are no longer in the text, and their annotations stay with the older version:</source><translation>Diese Wörter stehen nicht mehr im Text, und ihre Annotationen bleiben bei der älteren Fassung:</translation></message>
  <message><source>This article has no other event of this type.</source><translation>Dieser Artikel hat kein anderes Ereignis dieses Typs.</translation></message>
  <message><source>This article has no other mention.</source><translation>Dieser Artikel hat keine andere Nennung.</translation></message>
  <message><source>This corpus may be damaged.</source><translation>Dieser Korpus ist vielleicht beschädigt.</translation></message>
  <message><source>This corpus opens for reading only.</source><translation>Dieser Korpus öffnet nur zum Lesen.</translation></message>
  <message><source>This event has no arguments.</source><translation>Dieses Ereignis hat keine Argumente.</translation></message>
  <message><source>This is the last article of the list.</source><translation>Das ist der letzte Artikel der Liste.</translation></message>
  <message><source>Until you settle them the later change stands. Nothing is lost; F6 leads to them at any time.</source><translation>Bis Sie sie klären, gilt die spätere Änderung. Nichts geht verloren; F6 führt jederzeit zu ihnen.</translation></message>
  <message><source>Welcome to Dateline</source><translation>Willkommen bei Dateline</translation></message>
  <message><source>What does the number stand for?</source><translation>Wofür steht die Zahl?</translation></message>
  <message><source>What sort of number is it?</source><translation>Was für eine Zahl ist es?</translation></message>
  <message><source>Which argument belongs to another event?</source><translation>Welches Argument gehört zu einem anderen Ereignis?</translation></message>
  <message><source>Which review?</source><translation>Welche Prüfung?</translation></message>
  <message><source>Whose work?</source><translation>Wessen Arbeit?</translation></message>
  <message><source>Why is this article skipped?</source><translation>Warum wird dieser Artikel übersprungen?</translation></message>
  <message><source>With seed {seed}, no article that is added moves another.</source><translation>Mit dem Startwert {seed} verschiebt kein neuer Artikel einen anderen.</translation></message>
  <message><source>Write the package</source><translation>Das Paket schreiben</translation></message>
  <message><source>Wrote {files}.</source><translation>{files} wurde geschrieben.</translation></message>
  <message><source>Wrote {file}.</source><translation>{file} wurde geschrieben.</translation></message>
  <message><source>You are editing “{name}”; F6 goes back to the review.</source><translation>Sie bearbeiten „{name}“; F6 führt zurück zur Prüfung.</translation></message>
  <message><source>Your name, as it will stand on every annotation you make:</source><translation>Ihr Name, wie er an jeder Ihrer Annotationen stehen wird:</translation></message>
  <message><source>{count} already here</source><translation>{count} schon da</translation></message>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} Annotation</numerusform><numerusform>{count} Annotationen</numerusform></translation></message>
  <message numerus="yes"><source>{count} annotations are to be checked</source><translation><numerusform>{count} Annotation ist zu prüfen</numerusform><numerusform>{count} Annotationen sind zu prüfen</numerusform></translation></message>
  <message numerus="yes"><source>{count} annotations came along</source><translation><numerusform>{count} Annotation kam mit</numerusform><numerusform>{count} Annotationen kamen mit</numerusform></translation></message>
  <message numerus="yes"><source>{count} are to be checked</source><translation><numerusform>{count} ist zu prüfen</numerusform><numerusform>{count} sind zu prüfen</numerusform></translation></message>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} Artikel</numerusform><numerusform>{count} Artikel</numerusform></translation></message>
  <message numerus="yes"><source>{count} articles added</source><translation><numerusform>{count} Artikel hinzugefügt</numerusform><numerusform>{count} Artikel hinzugefügt</numerusform></translation></message>
  <message numerus="yes"><source>{count} documents</source><translation><numerusform>{count} Dokument</numerusform><numerusform>{count} Dokumente</numerusform></translation></message>
  <message numerus="yes"><source>{count} new articles</source><translation><numerusform>{count} neuer Artikel</numerusform><numerusform>{count} neue Artikel</numerusform></translation></message>
  <message numerus="yes"><source>{count} places tagged.</source><translation><numerusform>{count} Stelle markiert.</numerusform><numerusform>{count} Stellen markiert.</numerusform></translation></message>
  <message numerus="yes"><source>{count} tell a story that was there</source><translation><numerusform>{count} erzählt eine Geschichte, die schon da war</numerusform><numerusform>{count} erzählen eine Geschichte, die schon da war</numerusform></translation></message>
  <message><source>{file} was not merged; nothing of it has come in.</source><translation>{file} wurde nicht zusammengeführt; nichts davon ist hereingekommen.</translation></message>
  <message numerus="yes"><source>{lost} losses are listed beside it.</source><translation><numerusform>{lost} Verlust ist daneben aufgeführt.</numerusform><numerusform>{lost} Verluste sind daneben aufgeführt.</numerusform></translation></message>
  <message><source>{name}: {value}</source><translation>{name}: {value}</translation></message>
  <message numerus="yes"><source>{what} (in {count} documents)</source><translation><numerusform>{what} (in {count} Dokument)</numerusform><numerusform>{what} (in {count} Dokumenten)</numerusform></translation></message>
  <message><source>“{title}” is in the trash; undo takes it back.</source><translation>„{title}“ liegt im Papierkorb; Rückgängig holt es zurück.</translation></message>
  <message><source>… and {count} more</source><translation>… und {count} weitere</translation></message>
</context>
<context>
  <name>Manual</name>
  <message><source>Manual</source><translation>Handbuch</translation></message>
  <message><source>Pages</source><translation>Seiten</translation></message>
  <message><source>Search the manual</source><translation>Das Handbuch durchsuchen</translation></message>
</context>
<context>
  <name>MappingTable</name>
  <message><source>(leave out)</source><translation>(weglassen)</translation></message>
  <message><source>Becomes</source><translation>Wird zu</translation></message>
  <message><source>In the file</source><translation>In der Datei</translation></message>
  <message><source>Number</source><translation>Anzahl</translation></message>
  <message><source>What {name} becomes</source><translation>Was aus {name} wird</translation></message>
  <message><source>event: {type}</source><translation>Ereignis: {type}</translation></message>
  <message><source>figure</source><translation>Zahl</translation></message>
  <message><source>figure: {role}</source><translation>Zahl: {role}</translation></message>
  <message><source>the same name</source><translation>derselbe Name</translation></message>
</context>
<context>
  <name>MendDialog</name>
  <message><source>A new version is made. Annotations come along; where words or numbers changed, they are to be checked. The text as it was read is kept.</source><translation>Eine neue Fassung entsteht. Annotationen kommen mit; wo Wörter oder Zahlen sich änderten, sind sie zu prüfen. Der Text, wie er gelesen wurde, bleibt erhalten.</translation></message>
  <message><source>Make a new version</source><translation>Eine neue Fassung machen</translation></message>
  <message><source>Mend the text</source><translation>Den Text verbessern</translation></message>
  <message><source>The article’s text</source><translation>Der Text des Artikels</translation></message>
</context>
<context>
  <name>MentionForm</name>
  <message><source>Type</source><translation>Typ</translation></message>
</context>
<context>
  <name>Menu</name>
  <message><source>&amp;Annotate</source><translation>&amp;Annotieren</translation></message>
  <message><source>&amp;Decide</source><translation>&amp;Entscheiden</translation></message>
  <message><source>&amp;Edit</source><translation>&amp;Bearbeiten</translation></message>
  <message><source>&amp;File</source><translation>&amp;Datei</translation></message>
  <message><source>&amp;Help</source><translation>&amp;Hilfe</translation></message>
  <message><source>&amp;Review</source><translation>&amp;Prüfen</translation></message>
  <message><source>&amp;View</source><translation>A&amp;nsicht</translation></message>
  <message><source>&amp;Walk</source><translation>&amp;Gehen</translation></message>
  <message><source>E&amp;vent and figure</source><translation>&amp;Ereignis und Zahl</translation></message>
  <message><source>Ends and pieces</source><translation>Enden und Stücke</translation></message>
  <message><source>Label as</source><translation>Markieren als</translation></message>
  <message><source>Label as event</source><translation>Als Ereignis markieren</translation></message>
  <message><source>Types</source><translation>Typen</translation></message>
</context>
<context>
  <name>ModelsPage</name>
  <message><source>Folder or name</source><translation>Ordner oder Name</translation></message>
  <message><source>Folder…</source><translation>Ordner…</translation></message>
  <message><source>Kind</source><translation>Art</translation></message>
  <message><source>Language</source><translation>Sprache</translation></message>
  <message><source>Loading …</source><translation>Wird geladen …</translation></message>
  <message><source>Model</source><translation>Modell</translation></message>
  <message><source>Models are read from your disk alone; nothing is fetched.</source><translation>Modelle werden nur von Ihrer Platte gelesen; nichts wird geholt.</translation></message>
  <message><source>Other models that find entities; what they find comes first</source><translation>Andere Modelle, die Entitäten finden; was sie finden, geht vor</translation></message>
  <message><source>Pipeline that makes suggestions: a spaCy package’s name, or a folder</source><translation>Pipeline, die Vorschläge macht: der Name eines spaCy-Pakets oder ein Ordner</translation></message>
  <message><source>Pipelines for articles in other languages</source><translation>Pipelines für Artikel in anderen Sprachen</translation></message>
  <message><source>The language’s code, such as es:</source><translation>Das Kürzel der Sprache, etwa es:</translation></message>
  <message><source>The model’s folder</source><translation>Der Ordner des Modells</translation></message>
  <message><source>The model’s name, as Ollama on this machine lists it:</source><translation>Der Name des Modells, wie ihn Ollama auf diesem Rechner nennt:</translation></message>
  <message><source>They work: {version}</source><translation>Sie laufen: {version}</translation></message>
  <message><source>Try them</source><translation>Ausprobieren</translation></message>
  <message><source>What kind of model is it?</source><translation>Welche Art von Modell ist es?</translation></message>
  <message><source>spaCy pipeline</source><translation>spaCy-Pipeline</translation></message>
</context>
<context>
  <name>Modifier</name>
  <message><source>about</source><translation>etwa</translation></message>
  <message><source>at least</source><translation>mindestens</translation></message>
  <message><source>at most</source><translation>höchstens</translation></message>
  <message><source>between</source><translation>zwischen</translation></message>
  <message><source>exact</source><translation>genau</translation></message>
  <message><source>less than</source><translation>weniger als</translation></message>
  <message><source>more than</source><translation>mehr als</translation></message>
  <message><source>nearly</source><translation>fast</translation></message>
  <message><source>up to</source><translation>bis zu</translation></message>
  <message><source>vague</source><translation>ungenau</translation></message>
</context>
<context>
  <name>Opening</name>
  <message><source>Another corpus…</source><translation>Anderer Korpus…</translation></message>
  <message><source>Corpora</source><translation>Korpora</translation></message>
  <message><source>Open a corpus</source><translation>Einen Korpus öffnen</translation></message>
  <message><source>Quit</source><translation>Beenden</translation></message>
  <message><source>Restore a backup; what is there now is kept as one more</source><translation>Eine Sicherung wiederherstellen; der jetzige Stand bleibt als weitere erhalten</translation></message>
  <message numerus="yes"><source>Restore one of {count} backups…</source><translation><numerusform>Eine von {count} Sicherung wiederherstellen…</numerusform><numerusform>Eine von {count} Sicherungen wiederherstellen…</numerusform></translation></message>
  <message><source>This corpus does not open.</source><translation>Dieser Korpus lässt sich nicht öffnen.</translation></message>
</context>
<context>
  <name>PairsTable</name>
  <message><source>Add…</source><translation>Hinzufügen…</translation></message>
  <message><source>Remove</source><translation>Entfernen</translation></message>
</context>
<context>
  <name>Polarity</name>
  <message><source>did not happen</source><translation>nicht geschehen</translation></message>
  <message><source>happened</source><translation>geschehen</translation></message>
</context>
<context>
  <name>Progress</name>
  <message><source>A backup of the corpus is made first…</source><translation>Zuerst wird eine Sicherung des Korpus angelegt…</translation></message>
  <message><source>An older version of Dateline made this corpus; it is brought up to date…</source><translation>Diesen Korpus hat eine ältere Version von Dateline angelegt; er wird auf den neuesten Stand gebracht…</translation></message>
  <message><source>Cancel</source><translation>Abbrechen</translation></message>
  <message><source>The backup is put in the corpus’s place…</source><translation>Die Sicherung tritt an die Stelle des Korpus…</translation></message>
</context>
<context>
  <name>Queue</name>
  <message><source>All articles</source><translation>Alle Artikel</translation></message>
  <message><source>by date</source><translation>nach Datum</translation></message>
  <message><source>doubtful first</source><translation>zweifelhafte zuerst</translation></message>
  <message><source>sample, seed {seed}</source><translation>Stichprobe, Startwert {seed}</translation></message>
  <message><source>{done} of {total} finished</source><translation>{done} von {total} fertig</translation></message>
</context>
<context>
  <name>QueueDialog</name>
  <message><source>All articles</source><translation>Alle Artikel</translation></message>
  <message><source>At most</source><translation>Höchstens</translation></message>
  <message><source>Found by</source><translation>Gefunden mit</translation></message>
  <message><source>Order</source><translation>Reihenfolge</translation></message>
  <message><source>Queue</source><translation>Warteschlange</translation></message>
  <message><source>Said of the article</source><translation>Über den Artikel gesagt</translation></message>
  <message><source>Seed of the sample</source><translation>Startwert der Stichprobe</translation></message>
  <message><source>Status (none ticked: any)</source><translation>Status (keiner gewählt: alle)</translation></message>
  <message><source>a random sample</source><translation>eine Zufallsstichprobe</translation></message>
  <message><source>all</source><translation>alle</translation></message>
  <message><source>all · words · "a phrase" · type:protest · killed&gt;10</source><translation>alle · Wörter · "eine Wendung" · type:protest · killed&gt;10</translation></message>
  <message><source>anything</source><translation>irgendetwas</translation></message>
  <message><source>as they were added</source><translation>wie sie hinzukamen</translation></message>
  <message><source>by date</source><translation>nach Datum</translation></message>
  <message><source>doubtful suggestions first</source><translation>zweifelhafte Vorschläge zuerst</translation></message>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} Artikel</numerusform><numerusform>{count} Artikel</numerusform></translation></message>
</context>
<context>
  <name>Review</name>
  <message><source> · comparing…</source><translation> · wird verglichen…</translation></message>
  <message><source>&amp;Annotators, with commas between</source><translation>&amp;Annotierende, durch Kommas getrennt</translation></message>
  <message><source>&amp;Choose from</source><translation>&amp;Auswählen aus</translation></message>
  <message><source>&amp;Folder</source><translation>&amp;Ordner</translation></message>
  <message><source>&amp;Seed of what is drawn</source><translation>&amp;Startwert der Ziehung</translation></message>
  <message><source>(no words)</source><translation>(keine Wörter)</translation></message>
  <message><source>A folder for the packages</source><translation>Ein Ordner für die Pakete</translation></message>
  <message><source>All differences</source><translation>Alle Unterschiede</translation></message>
  <message><source>All kinds</source><translation>Alle Arten</translation></message>
  <message><source>All types</source><translation>Alle Typen</translation></message>
  <message><source>Ana, Ben, Cleo</source><translation>Ana, Ben, Cleo</translation></message>
  <message><source>Annotator</source><translation>Annotierende Person</translation></message>
  <message><source>Annotators for each a&amp;rticle</source><translation>Annotierende je A&amp;rtikel</translation></message>
  <message><source>Article</source><translation>Artikel</translation></message>
  <message><source>Articles</source><translation>Artikel</translation></message>
  <message><source>At &amp;most so many articles</source><translation>&amp;Höchstens so viele Artikel</translation></message>
  <message><source>Balance</source><translation>Ausgleich</translation></message>
  <message numerus="yes"><source>Cancelled; {count} of {all} packages were written.</source><translation><numerusform>Abgebrochen; {count} von {all} Paket wurde geschrieben.</numerusform><numerusform>Abgebrochen; {count} von {all} Paketen wurden geschrieben.</numerusform></translation></message>
  <message><source>Chec&amp;k articles, gold already, for everybody</source><translation>&amp;Kontrollartikel, schon Gold, für alle</translation></message>
  <message><source>Check articles</source><translation>Kontrollartikel</translation></message>
  <message><source>Compare and decide</source><translation>Vergleichen und entscheiden</translation></message>
  <message><source>Decide first, then say why.</source><translation>Erst entscheiden, dann sagen warum.</translation></message>
  <message><source>Differences</source><translation>Unterschiede</translation></message>
  <message><source>Differs in</source><translation>Unterscheidet sich in</translation></message>
  <message><source>Everybody</source><translation>Alle</translation></message>
  <message><source>Folder…</source><translation>Ordner…</translation></message>
  <message><source>How work changes over time</source><translation>Wie sich die Arbeit mit der Zeit ändert</translation></message>
  <message><source>In common with</source><translation>Gemeinsam mit</translation></message>
  <message><source>Kind</source><translation>Art</translation></message>
  <message><source>Make the packages</source><translation>Pakete machen</translation></message>
  <message><source>Nobody has decided on suggestions in this corpus yet.</source><translation>In diesem Korpus hat noch niemand über Vorschläge entschieden.</translation></message>
  <message><source>Nobody sees anybody else’s labels</source><translation>Niemand sieht die Labels der anderen</translation></message>
  <message><source>Nothing identical was left to be taken.</source><translation>Nichts Gleiches war mehr zu übernehmen.</translation></message>
  <message><source>Nothing of this list is open any more.</source><translation>In dieser Liste ist nichts mehr offen.</translation></message>
  <message><source>Nothing to decide here.</source><translation>Hier ist nichts zu entscheiden.</translation></message>
  <message><source>Only open ones</source><translation>Nur offene</translation></message>
  <message><source>Only the slot: {slot}</source><translation>Nur das Feld: {slot}</translation></message>
  <message><source>Review</source><translation>Prüfung</translation></message>
  <message><source>Settle what merged copies differ in</source><translation>Klären, worin sich zusammengeführte Kopien unterscheiden</translation></message>
  <message><source>Share articles out</source><translation>Artikel verteilen</translation></message>
  <message><source>Taken unchanged: suggestions accepted as they are. A share near all, a falling time per act and falling agreement together say that suggestions are taken unread.</source><translation>Unverändert übernommen: Vorschläge, die angenommen wurden, wie sie waren. Ein Anteil nahe eins, sinkende Zeit je Handgriff und sinkende Übereinstimmung zusammen sagen, dass Vorschläge ungelesen übernommen werden.</translation></message>
  <message numerus="yes"><source>Took what everybody says alike in {count} articles; undo takes back one article at a time.</source><translation><numerusform>In {count} Artikel übernommen, was alle gleich sagen; Rückgängig nimmt es zurück.</numerusform><numerusform>In {count} Artikeln übernommen, was alle gleich sagen; Rückgängig nimmt je einen Artikel zurück.</numerusform></translation></message>
  <message><source>Versions</source><translation>Fassungen</translation></message>
  <message><source>What all say alike too</source><translation>Auch was alle gleich sagen</translation></message>
  <message><source>What the reviewer says</source><translation>Was der Prüfer sagt</translation></message>
  <message><source>Why</source><translation>Warum</translation></message>
  <message><source>Why (!)</source><translation>Warum (!)</translation></message>
  <message><source>Words</source><translation>Wörter</translation></message>
  <message><source>all</source><translation>alle</translation></message>
  <message><source>all that are not gold</source><translation>alle, die nicht Gold sind</translation></message>
  <message><source>boundary</source><translation>Grenze</translation></message>
  <message><source>missing</source><translation>fehlt</translation></message>
  <message><source>role</source><translation>Rolle</translation></message>
  <message><source>same</source><translation>gleich</translation></message>
  <message><source>those of the list as it is now ({count})</source><translation>die der Liste, wie sie jetzt ist ({count})</translation></message>
  <message><source>type</source><translation>Typ</translation></message>
  <message><source>value</source><translation>Wert</translation></message>
  <message><source>where one package for each is written</source><translation>wohin je ein Paket geschrieben wird</translation></message>
  <message numerus="yes"><source>{articles} articles, each for {overlap} of {people}</source><translation><numerusform>{articles} Artikel für {overlap} von {people}</numerusform><numerusform>{articles} Artikel, jeder für {overlap} von {people}</numerusform></translation></message>
  <message><source>{open} of {all} open</source><translation>{open} von {all} offen</translation></message>
  <message><source>← as it is here · → as the other copy has it · Del gone · ↓ one slot · = edit · ! why · Space next · Enter next open · Ctrl+Z undo</source><translation>← wie es hier ist · → wie die andere Kopie es hat · Entf weg · ↓ ein Feld · = bearbeiten · ! warum · Leertaste weiter · Enter nächste offene · Strg+Z rückgängig</translation></message>
  <message><source>← keep mine · → take the reviewer’s · ↓ one slot · Space next · Enter next open · Ctrl+Z undo</source><translation>← meine behalten · → die des Prüfers nehmen · ↓ ein Feld · Leertaste weiter · Enter nächste offene · Strg+Z rückgängig</translation></message>
  <message><source>← right as it is · Del wrong · = correct it in the article · ! comment · Space next · Enter next open · Ctrl+Z undo</source><translation>← richtig so · Entf falsch · = im Artikel berichtigen · ! Kommentar · Leertaste weiter · Eingabe nächstes offenes · Strg+Z rückgängig</translation></message>
  <message><source>← → or 1–9 the version that is right · + all stand · Del nobody · ↓ one slot · = edit · ! why · Space next · Enter next open · Ctrl+Z undo</source><translation>← → oder 1–9 die richtige Fassung · + alle gelten · Entf niemand · ↓ ein Feld · = bearbeiten · ! warum · Leertaste weiter · Enter nächste offene · Strg+Z rückgängig</translation></message>
  <message><source>★ as it stands now</source><translation>★ wie es jetzt steht</translation></message>
  <message><source>★ gone as it stands now</source><translation>★ so wie es jetzt steht: entfernt</translation></message>
  <message><source>★ nobody was right</source><translation>★ niemand hatte recht</translation></message>
  <message><source>★ open</source><translation>★ offen</translation></message>
</context>
<context>
  <name>RulesDialog</name>
  <message><source>Add as a new rule</source><translation>Als neue Regel hinzufügen</translation></message>
  <message><source>Also without accents</source><translation>Auch ohne Akzente</translation></message>
  <message><source>Any case</source><translation>Groß und klein</translation></message>
  <message><source>Delete</source><translation>Löschen</translation></message>
  <message><source>Name</source><translation>Name</translation></message>
  <message><source>No rules yet. Select words, press &amp; and tick “Keep as a rule”; or add one here.</source><translation>Noch keine Regeln. Wählen Sie Wörter aus, drücken Sie &amp; und kreuzen Sie „Als Regel behalten“ an; oder fügen Sie hier eine hinzu.</translation></message>
  <message><source>Rules</source><translation>Regeln</translation></message>
  <message><source>Rules that propose</source><translation>Regeln, die vorschlagen</translation></message>
  <message><source>Save changes</source><translation>Änderungen speichern</translation></message>
  <message><source>Type</source><translation>Typ</translation></message>
  <message><source>Whole words</source><translation>Ganze Wörter</translation></message>
  <message><source>Words</source><translation>Wörter</translation></message>
  <message><source>also inside words</source><translation>auch in Wörtern</translation></message>
  <message><source>any case</source><translation>groß und klein</translation></message>
  <message><source>these accents</source><translation>diese Akzente</translation></message>
  <message><source>this case</source><translation>diese Schreibung</translation></message>
  <message><source>whole words</source><translation>ganze Wörter</translation></message>
  <message><source>without accents</source><translation>ohne Akzente</translation></message>
  <message><source>{name} was deleted; “Add as a new rule” brings it back.</source><translation>{name} wurde gelöscht; „Als neue Regel hinzufügen“ bringt sie zurück.</translation></message>
  <message><source>{type} (not in the schema)</source><translation>{type} (nicht im Schema)</translation></message>
</context>
<context>
  <name>Schema</name>
  <message><source>A letter; 0 and a second key; or nothing: a chord is given</source><translation>Ein Buchstabe; 0 und eine zweite Taste; oder nichts: dann wird eine Tastenfolge vergeben</translation></message>
  <message><source>A line each, with what is marked in [brackets]</source><translation>Je Zeile eins, mit dem Markierten in [Klammern]</translation></message>
  <message><source>A line each; none: any text</source><translation>Je Zeile einer; keiner: beliebiger Text</translation></message>
  <message><source>Attributes</source><translation>Attribute</translation></message>
  <message><source>Chip</source><translation>Kürzel</translation></message>
  <message><source>Colour</source><translation>Farbe</translation></message>
  <message><source>Definition</source><translation>Definition</translation></message>
  <message><source>Description</source><translation>Beschreibung</translation></message>
  <message><source>Entity types</source><translation>Entitätstypen</translation></message>
  <message><source>Event types</source><translation>Ereignistypen</translation></message>
  <message><source>Examples</source><translation>Beispiele</translation></message>
  <message><source>Figures</source><translation>Zahlen</translation></message>
  <message><source>Filled by events</source><translation>Gefüllt mit Ereignissen</translation></message>
  <message><source>Filled by figures</source><translation>Gefüllt mit Zahlen</translation></message>
  <message><source>Filled by mentions</source><translation>Gefüllt mit Erwähnungen</translation></message>
  <message><source>Filled by plain words</source><translation>Gefüllt mit bloßen Wörtern</translation></message>
  <message><source>From</source><translation>Von</translation></message>
  <message><source>Id</source><translation>Kennung</translation></message>
  <message><source>Key</source><translation>Taste</translation></message>
  <message><source>Kinds of number</source><translation>Arten von Zahlen</translation></message>
  <message><source>May be filled more than once</source><translation>Mehrfach füllbar</translation></message>
  <message><source>May have several values</source><translation>Mehrere Werte möglich</translation></message>
  <message><source>Means the same both ways</source><translation>Gilt in beide Richtungen</translation></message>
  <message><source>Name</source><translation>Name</translation></message>
  <message><source>Relations</source><translation>Relationen</translation></message>
  <message><source>Required</source><translation>Nötig</translation></message>
  <message><source>Said of</source><translation>Gesagt von</translation></message>
  <message><source>The few letters below the words</source><translation>Die wenigen Buchstaben unter den Wörtern</translation></message>
  <message><source>The schema</source><translation>Das Schema</translation></message>
  <message><source>Title</source><translation>Titel</translation></message>
  <message><source>To</source><translation>Zu</translation></message>
  <message><source>Unit</source><translation>Einheit</translation></message>
  <message><source>Values</source><translation>Werte</translation></message>
  <message><source>What files and exports call it; renaming carries annotations along</source><translation>Wie Dateien und Exporte es nennen; beim Umbenennen kommen Annotationen mit</translation></message>
  <message><source>person, or a UCUM code; nothing where units differ</source><translation>person oder ein UCUM-Kürzel; nichts, wo Einheiten verschieden sind</translation></message>
</context>
<context>
  <name>SchemaEditor</name>
  <message><source>Add  ▾</source><translation>Hinzufügen  ▾</translation></message>
  <message><source>Choose the event type that the role belongs to first.</source><translation>Wählen Sie zuerst den Ereignistyp, zu dem die Rolle gehört.</translation></message>
  <message><source>Delete</source><translation>Löschen</translation></message>
  <message><source>Merge into…</source><translation>Zusammenlegen mit …</translation></message>
  <message><source>Merge {name} into</source><translation>{name} zusammenlegen mit</translation></message>
  <message><source>Save…</source><translation>Speichern …</translation></message>
  <message><source>Schema</source><translation>Schema</translation></message>
  <message><source>Schema: {title}</source><translation>Schema: {title}</translation></message>
  <message><source>Start from</source><translation>Beginnen mit</translation></message>
  <message><source>Start from…</source><translation>Beginnen mit …</translation></message>
  <message><source>The schema was changed and not saved. Leave it as it was?</source><translation>Das Schema wurde geändert und nicht gespeichert. Soll es bleiben, wie es war?</translation></message>
  <message><source>Undo here</source><translation>Hier rückgängig</translation></message>
  <message><source>Write the schema</source><translation>Das Schema schreiben</translation></message>
  <message><source>Write to a file…</source><translation>In eine Datei schreiben …</translation></message>
</context>
<context>
  <name>SchemaPreview</name>
  <message><source>Annotations</source><translation>Annotationen</translation></message>
  <message><source>Back up and save</source><translation>Sichern und speichern</translation></message>
  <message><source>Becomes</source><translation>Wird zu</translation></message>
  <message><source>By document</source><translation>Nach Dokument</translation></message>
  <message><source>Documents</source><translation>Dokumente</translation></message>
  <message><source>Leave these annotations as they are, with a type that the schema lacks</source><translation>Diese Annotationen lassen, wie sie sind, mit einem Typ, den das Schema nicht hat</translation></message>
  <message><source>No annotation is touched.</source><translation>Keine Annotation ist betroffen.</translation></message>
  <message><source>Types and roles of annotations that move: {moved}; that would be unknown: {left}; documents: {documents}. A backup is made first, and one undo takes it back.</source><translation>Typen und Rollen von Annotationen, die umziehen: {moved}; die unbekannt würden: {left}; Dokumente: {documents}. Vorher entsteht eine Sicherung, und einmal Rückgängig nimmt es zurück.</translation></message>
  <message><source>What</source><translation>Was</translation></message>
  <message><source>What this would touch</source><translation>Was das berühren würde</translation></message>
  <message><source>{old} becomes {new}.</source><translation>{old} wird zu {new}.</translation></message>
  <message><source>⚠ unknown</source><translation>⚠ unbekannt</translation></message>
</context>
<context>
  <name>SchemaTree</name>
  <message><source>Id</source><translation>Kennung</translation></message>
  <message><source>Key</source><translation>Taste</translation></message>
  <message><source>Part</source><translation>Teil</translation></message>
  <message><source>Parts of the schema</source><translation>Teile des Schemas</translation></message>
</context>
<context>
  <name>SearchDialog</name>
  <message><source>Search the corpus</source><translation>Das Korpus durchsuchen</translation></message>
  <message><source>Type words, or what you look for. It is searched as you type.</source><translation>Tippen Sie Wörter oder was Sie suchen. Gesucht wird beim Tippen.</translation></message>
  <message><source>words · "a phrase" · type:protest · killed&gt;10 · status:done</source><translation>Wörter · "eine Wendung" · type:protest · killed&gt;10 · status:done</translation></message>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} Artikel</numerusform><numerusform>{count} Artikel</numerusform></translation></message>
  <message numerus="yes"><source>{count} articles or more</source><translation><numerusform>{count} Artikel oder mehr</numerusform><numerusform>{count} Artikel oder mehr</numerusform></translation></message>
</context>
<context>
  <name>Sentence</name>
  <message><source> Left out were {told}; --status any takes unfinished ones too.</source><translation> Weggelassen wurden {told}; --status any nimmt auch unfertige.</translation></message>
  <message><source>A comment needs words.</source><translation>Ein Kommentar braucht Wörter.</translation></message>
  <message><source>A corpus cannot be made at {path}: {strerror}; choose another folder.</source><translation>In {path} kann kein Korpus angelegt werden: {strerror}; wählen Sie einen anderen Ordner.</translation></message>
  <message><source>A link needs two different annotations.</source><translation>Eine Verknüpfung braucht zwei verschiedene Annotationen.</translation></message>
  <message><source>A mention or figure needs words; delete it instead.</source><translation>Eine Nennung oder Zahl braucht Wörter; löschen Sie sie stattdessen.</translation></message>
  <message><source>A reason needs words.</source><translation>Ein Grund braucht Worte.</translation></message>
  <message><source>A rule gives an entity type or an event type; a figure's value hangs on what stands around it.</source><translation>Eine Regel gibt einen Entitätstyp oder einen Ereignistyp; der Wert einer Zahl hängt daran, was um sie steht.</translation></message>
  <message><source>A rule needs a name.</source><translation>Eine Regel braucht einen Namen.</translation></message>
  <message><source>A rule needs words to look for.</source><translation>Eine Regel braucht Wörter, nach denen sie sucht.</translation></message>
  <message><source>A span ends with its paragraph.</source><translation>Eine Spanne endet mit ihrem Absatz.</translation></message>
  <message><source>A span needs at least one character.</source><translation>Eine Spanne braucht mindestens ein Zeichen.</translation></message>
  <message><source>AND, OR and NOT (or -) stand between two words: strike NOT hunger.</source><translation>AND, OR und NOT (oder -) stehen zwischen zwei Wörtern: strike NOT hunger.</translation></message>
  <message><source>Accept the suggestion first: comments stand on what somebody decided.</source><translation>Nehmen Sie den Vorschlag zuerst an: Kommentare stehen an Entschiedenem.</translation></message>
  <message><source>All arguments would go to the new event; leave at least one.</source><translation>Alle Argumente gingen zum neuen Ereignis; lassen Sie mindestens eines da.</translation></message>
  <message><source>An Excel cell holds {longest_cell} characters, too few here; export as CSV.</source><translation>Eine Excel-Zelle fasst {longest_cell} Zeichen, hier zu wenige; exportieren Sie als CSV.</translation></message>
  <message><source>An Excel sheet holds {most_rows} rows; export fewer articles, or as CSV.</source><translation>Ein Excel-Blatt fasst {most_rows} Zeilen; exportieren Sie weniger Artikel, oder als CSV.</translation></message>
  <message><source>An annotator is named twice; name each one once.</source><translation>Eine Person ist zweimal genannt; nennen Sie jede einmal.</translation></message>
  <message><source>An annotator needs a name; give one.</source><translation>Wer annotiert, braucht einen Namen; geben Sie einen an.</translation></message>
  <message><source>An annotator's name is one line of at most {longest} characters; choose another.</source><translation>Der Name ist eine Zeile von höchstens {longest} Zeichen; wählen Sie einen anderen.</translation></message>
  <message><source>An article needs a title; type one.</source><translation>Ein Artikel braucht einen Titel; geben Sie einen ein.</translation></message>
  <message><source>An article without words cannot be annotated; leave something of it.</source><translation>Ein Artikel ohne Wörter kann nicht annotiert werden; lassen Sie etwas davon stehen.</translation></message>
  <message><source>An event of this type has no role {role}.</source><translation>Ein Ereignis dieses Typs hat keine Rolle {role}.</translation></message>
  <message><source>Another article, or an older version of this one, has just this text; open that one.</source><translation>Ein anderer Artikel oder eine ältere Fassung hat genau diesen Text; öffnen Sie jenen.</translation></message>
  <message><source>CASE holds only what fills a role of an event</source><translation>CASE hält nur, was eine Rolle eines Ereignisses füllt</translation></message>
  <message><source>CASE says that a word is a trigger, not of what</source><translation>CASE sagt, dass ein Wort ein Auslöser ist, nicht wovon</translation></message>
  <message><source>Choose a role of an event first.</source><translation>Wählen Sie zuerst eine Rolle eines Ereignisses.</translation></message>
  <message><source>Choose arguments of this event that go to the new one.</source><translation>Wählen Sie Argumente dieses Ereignisses, die zum neuen gehen.</translation></message>
  <message><source>Choose at least one annotator.</source><translation>Wählen Sie mindestens eine Person.</translation></message>
  <message><source>Choose at least two events to merge.</source><translation>Wählen Sie mindestens zwei Ereignisse zum Vereinen.</translation></message>
  <message><source>Choose at least two mentions that name the same.</source><translation>Wählen Sie mindestens zwei Nennungen, die dasselbe nennen.</translation></message>
  <message><source>Choose at least two tellings of the event.</source><translation>Wählen Sie mindestens zwei Stellen, die das Ereignis erzählen.</translation></message>
  <message><source>CoNLL has tags for names and figures only</source><translation>CoNLL hat nur für Namen und Zahlen Tags</translation></message>
  <message><source>Dateline needs Python 3.11 or newer.</source><translation>Dateline braucht Python 3.11 oder neuer.</translation></message>
  <message><source>Decide first about what this relation links.</source><translation>Entscheiden Sie zuerst, was diese Beziehung verbindet.</translation></message>
  <message><source>Decide first, then say why.</source><translation>Erst entscheiden, dann sagen warum.</translation></message>
  <message><source>Excel needs the package XlsxWriter; install dateline[office].</source><translation>Excel braucht das Paket XlsxWriter; installieren Sie dateline[office].</translation></message>
  <message><source>GLiNER2 knows words and not places, and these words stand in the text more than once</source><translation>GLiNER2 kennt Wörter und keine Stellen, und diese Wörter stehen mehrmals im Text</translation></message>
  <message><source>Gamma needs the package pygamma-agreement; install it with pip install "dateline[gamma]".</source><translation>Gamma braucht das Paket pygamma-agreement; installieren Sie es mit pip install "dateline[gamma]".</translation></message>
  <message><source>Hugging Face datasets need the package pyarrow to be written; install dateline[parquet].</source><translation>Für Hugging-Face-Datensätze wird das Paket pyarrow gebraucht; installieren Sie dateline[parquet].</translation></message>
  <message><source>It cannot be made: {folder} is read-only.</source><translation>Sie kann nicht gemacht werden: {folder} ist nur lesbar.</translation></message>
  <message><source>It is a folder; name a corpus, which is a file.</source><translation>Es ist ein Ordner; nennen Sie ein Korpus, das eine Datei ist.</translation></message>
  <message><source>It is gone from your document already.</source><translation>Es ist schon aus Ihrem Dokument verschwunden.</translation></message>
  <message><source>It is rejected already.</source><translation>Es ist schon abgelehnt.</translation></message>
  <message><source>It is so already.</source><translation>Es ist schon so.</translation></message>
  <message><source>It is too old; install a newer Python.</source><translation>Es ist zu alt; installieren Sie ein neueres Python.</translation></message>
  <message><source>Links have no attributes.</source><translation>Verknüpfungen haben keine Attribute.</translation></message>
  <message><source>MAVEN-Arg gives arguments to an event, not to one of its mentions</source><translation>MAVEN-Arg gibt Argumente einem Ereignis, nicht einer seiner Nennungen</translation></message>
  <message><source>MAVEN-Arg holds a figure only where it fills a role</source><translation>MAVEN-Arg hält eine Zahl nur, wo sie eine Rolle füllt</translation></message>
  <message><source>Make an event current first: its roles are filled with the numbered words.</source><translation>Gehen Sie zuerst auf ein Ereignis: seine Rollen werden mit den nummerierten Wörtern gefüllt.</translation></message>
  <message><source>MeasEval has quantities only</source><translation>MeasEval hat nur Mengenangaben</translation></message>
  <message><source>Move onto the annotation and press this key first, then select the words that belong to it.</source><translation>Gehen Sie zuerst auf die Annotation und drücken Sie diese Taste, dann wählen Sie die Wörter aus, die dazugehören.</translation></message>
  <message><source>Move the caret onto a figure first.</source><translation>Gehen Sie zuerst auf eine Zahl.</translation></message>
  <message><source>Move the caret onto an annotation first, then select the words.</source><translation>Gehen Sie zuerst auf eine Annotation, dann wählen Sie die Wörter aus.</translation></message>
  <message><source>Move the caret onto an annotation first.</source><translation>Gehen Sie zuerst auf eine Annotation.</translation></message>
  <message><source>Move the caret onto an event's trigger first.</source><translation>Gehen Sie zuerst auf den Auslöser eines Ereignisses.</translation></message>
  <message><source>Move the caret onto the words that should go.</source><translation>Gehen Sie auf die Wörter, die wegfallen sollen.</translation></message>
  <message><source>NEAR stands between two words: troops NEAR/5 border.</source><translation>NEAR steht zwischen zwei Wörtern: troops NEAR/5 border.</translation></message>
  <message><source>No backup of today could be made ({reason}), and your work goes on without it; make room, then back up.</source><translation>Von heute ließ sich keine Sicherung anlegen ({reason}), und Ihre Arbeit geht ohne sie weiter; schaffen Sie Platz und sichern Sie dann.</translation></message>
  <message><source>No backup of {name} could be made ({error}), so nothing was changed; make room and try again.</source><translation>Von {name} ließ sich keine Sicherung anlegen ({error}), daher wurde nichts geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation></message>
  <message><source>Nothing fills this role; go to another with . or ,</source><translation>Nichts füllt diese Rolle; zu einer anderen mit . oder ,</translation></message>
  <message><source>Nothing that all annotators say in the same way is left to be taken.</source><translation>Es ist nichts übrig, was alle gleich sagen.</translation></message>
  <message><source>Nothing to search for: type words, a "phrase", begin*, or a filter such as type:attack.</source><translation>Nichts zu suchen: Geben Sie Wörter ein, eine "Wendung", Anfang*, oder einen Filter wie type:attack.</translation></message>
  <message><source>Nothing unmarked is left that looks like a number, a name or a trigger.</source><translation>Nichts Unmarkiertes ist übrig, das wie Zahl, Name oder Auslöser aussieht.</translation></message>
  <message><source>Nothing was changed, so there is no new version.</source><translation>Nichts wurde geändert, also gibt es keine neue Fassung.</translation></message>
  <message><source>Nothing was exported: document {id}, read back, has another number of lines.</source><translation>Nichts wurde exportiert: Dokument {id} hat zurückgelesen eine andere Zeilenzahl.</translation></message>
  <message><source>Nothing was exported: document {id}, read back, lacks the line {line}.</source><translation>Nichts wurde exportiert: Dokument {id} fehlt zurückgelesen die Zeile {line}.</translation></message>
  <message><source>Nothing was exported: document {id}, read back, lacks the word {word}.</source><translation>Nichts wurde exportiert: Dokument {id} fehlt zurückgelesen das Wort {word}.</translation></message>
  <message><source>Nothing was exported: document {id}, read back, {what}.</source><translation>Nichts wurde exportiert: Dokument {id}, zurückgelesen, {what}.</translation></message>
  <message><source>Nothing was exported: {name} does not read back as it was written.</source><translation>Nichts wurde exportiert: {name} liest sich nicht so zurück, wie es geschrieben wurde.</translation></message>
  <message><source>Nothing was exported: {number} documents read back instead of {documents}.</source><translation>Nichts wurde exportiert: {number} Dokumente lesen sich zurück statt {documents}.</translation></message>
  <message><source>Nothing was exported: {title} does not read back ({what}).</source><translation>Nichts wurde exportiert: {title} liest sich nicht zurück ({what}).</translation></message>
  <message><source>Nothing was saved: a text has half a character in it, as a bad copy may leave; type it anew.</source><translation>Nichts wurde gespeichert: Ein Text enthält ein halbes Zeichen, wie es eine schlechte Kopie hinterlässt; tippen Sie ihn neu.</translation></message>
  <message><source>Nothing was saved: {name} could not be written ({error}); {error2}.</source><translation>Nichts wurde gespeichert: {name} konnte nicht geschrieben werden ({error}); {error2}.</translation></message>
  <message><source>Nothing was saved: {path} was moved, deleted or replaced while it was open; put it back, or open it where it is now.</source><translation>Nichts wurde gespeichert: {path} wurde verschoben, gelöscht oder ersetzt, während es offen war; legen Sie es zurück, oder öffnen Sie es, wo es jetzt ist.</translation></message>
  <message><source>Ollama refused the model {name}: {why}</source><translation>Ollama wies das Modell {name} zurück: {why}</translation></message>
  <message><source>Only a mention, a figure or an event can fill a role.</source><translation>Nur eine Nennung, eine Zahl oder ein Ereignis kann eine Rolle füllen.</translation></message>
  <message><source>Only mentions can name the same person, place or body; this is none.</source><translation>Nur Nennungen können dieselbe Person, denselben Ort oder dieselbe Stelle nennen; dies ist keine.</translation></message>
  <message><source>Only one version of an annotation can stand; take one of them, or a slot of the other.</source><translation>Nur eine Fassung einer Annotation kann gelten; nehmen Sie eine, oder ein Feld der anderen.</translation></message>
  <message><source>Only white space is selected; select some words.</source><translation>Nur Leerraum ist ausgewählt; wählen Sie Wörter.</translation></message>
  <message><source>PDF needs the packages fpdf2 and uharfbuzz; install dateline[office].</source><translation>PDF braucht die Pakete fpdf2 und uharfbuzz; installieren Sie dateline[office].</translation></message>
  <message><source>Parquet needs the package pyarrow; install dateline[parquet].</source><translation>Parquet braucht das Paket pyarrow; installieren Sie dateline[parquet].</translation></message>
  <message><source>Press the letter of its type, or Delete for none.</source><translation>Drücken Sie den Buchstaben des Typs, oder Entf für keinen.</translation></message>
  <message><source>RAMS holds only what fills a role of an event</source><translation>RAMS hält nur, was eine Rolle eines Ereignisses füllt</translation></message>
  <message><source>Say why the article is skipped.</source><translation>Sagen Sie, warum der Artikel übersprungen wird.</translation></message>
  <message><source>Select some words first, or move the caret onto an annotation.</source><translation>Wählen Sie zuerst Wörter aus, oder gehen Sie auf eine Annotation.</translation></message>
  <message><source>Select the words that fill the role, or move the caret onto a mention or figure.</source><translation>Wählen Sie die Wörter aus, die die Rolle füllen, oder gehen Sie auf eine Nennung oder Zahl.</translation></message>
  <message><source>Select the words that name the whole first.</source><translation>Wählen Sie zuerst die Wörter aus, die das Ganze nennen.</translation></message>
  <message><source>Select the words that name what is counted first.</source><translation>Wählen Sie zuerst die Wörter aus, die das Gezählte nennen.</translation></message>
  <message><source>Select the words that say who reports the figure first.</source><translation>Wählen Sie zuerst die Wörter aus, die sagen, wer die Zahl meldet.</translation></message>
  <message><source>Select words of one paragraph; more can be added after them.</source><translation>Wählen Sie Wörter eines Absatzes aus; weitere können danach hinzugefügt werden.</translation></message>
  <message><source>Suggestions cannot be made: {error}.</source><translation>Vorschläge können nicht gemacht werden: {error}.</translation></message>
  <message><source>That article is no longer in the corpus.</source><translation>Dieser Artikel ist nicht mehr im Korpus.</translation></message>
  <message><source>The article is marked {value}, but {count} still open.</source><translation>Der Artikel ist als {value} markiert, aber {count} sind noch offen.</translation></message>
  <message><source>The articles are gone, but traces are left ({error}); purge them again.</source><translation>Die Artikel sind gelöscht, aber Spuren sind geblieben ({error}); löschen Sie sie noch einmal endgültig.</translation></message>
  <message><source>The comment is the reviewer's; write your own on the annotation in the article.</source><translation>Der Kommentar ist der des Prüfers; schreiben Sie Ihren eigenen an die Annotation im Artikel.</translation></message>
  <message><source>The corpus</source><translation>Das Korpus</translation></message>
  <message><source>The file {name} is read-only</source><translation>Die Datei {name} ist schreibgeschützt</translation></message>
  <message><source>The folder {folder} cannot be made: {strerror}.</source><translation>Der Ordner {folder} kann nicht angelegt werden: {strerror}.</translation></message>
  <message><source>The folder {parent} is read-only</source><translation>Der Ordner {parent} ist schreibgeschützt</translation></message>
  <message><source>The lower bound {low} is above the upper bound {high}.</source><translation>Die untere Grenze {low} liegt über der oberen {high}.</translation></message>
  <message><source>The parts make {least}, more than the whole, {quantity}.</source><translation>Die Teile ergeben {least}, mehr als das Ganze, {quantity}.</translation></message>
  <message><source>The schema has no attribute {name} for a {one}.</source><translation>Das Schema hat kein Merkmal {name} für {one}.</translation></message>
  <message><source>The schema has no document attribute {name}.</source><translation>Das Schema hat kein Dokumentmerkmal {name}.</translation></message>
  <message><source>The schema has no event type {type}; choose another type for this event.</source><translation>Das Schema hat keinen Ereignistyp {type}; wählen Sie für dieses Ereignis einen anderen.</translation></message>
  <message><source>The schema has no relation {type_id}.</source><translation>Das Schema hat keine Beziehung {type_id}.</translation></message>
  <message><source>The schema has no role “{role}”.</source><translation>Das Schema hat keine Rolle „{role}“.</translation></message>
  <message><source>The schema has no type “{what}”.</source><translation>Das Schema hat keinen Typ „{what}“.</translation></message>
  <message><source>The schema in {name} cannot be read ({error}); restore a backup.</source><translation>Das Schema in {name} kann nicht gelesen werden ({error}); stellen Sie eine Sicherung wieder her.</translation></message>
  <message><source>The search cannot be understood ({error}); put words in quotation marks.</source><translation>Die Suche ist nicht verständlich ({error}); setzen Sie Wörter in Anführungszeichen.</translation></message>
  <message><source>The search has a {found} without its word; write "two words" or begin*.</source><translation>Die Suche hat ein {found} ohne sein Wort; schreiben Sie "zwei Wörter" oder Anfang*.</translation></message>
  <message><source>There is a rule named {name} already; give this one another name.</source><translation>Es gibt schon eine Regel namens {name}; geben Sie dieser einen anderen Namen.</translation></message>
  <message><source>There is no backup {name}; see `dateline backup --list`.</source><translation>Es gibt keine Sicherung {name}; siehe `dateline backup --list`.</translation></message>
  <message><source>There is no candidate {number} for this role.</source><translation>Es gibt keinen Kandidaten {number} für diese Rolle.</translation></message>
  <message><source>There is no corpus at {path}; import articles into it first, or check the name.</source><translation>Es gibt kein Korpus in {path}; importieren Sie zuerst Artikel hinein, oder prüfen Sie den Namen.</translation></message>
  <message><source>There is no figure in this paragraph; mark the number first.</source><translation>In diesem Absatz ist keine Zahl; markieren Sie sie zuerst.</translation></message>
  <message><source>There is no file or folder {path}; check the name.</source><translation>Es gibt keine Datei und keinen Ordner {path}; prüfen Sie den Namen.</translation></message>
  <message><source>There is no filter {name}: (there are {known}); put words with a colon in quotation marks.</source><translation>Es gibt keinen Filter {name}: (es gibt {known}); setzen Sie Wörter mit Doppelpunkt in Anführungszeichen.</translation></message>
  <message><source>There is no format {key}; there are: {list}.</source><translation>Es gibt kein Format {key}; es gibt: {list}.</translation></message>
  <message><source>There is no label format {key}; there are: {list}.</source><translation>Es gibt kein Labelformat {key}; es gibt: {list}.</translation></message>
  <message><source>There is no rule named {name}; `dateline rules list` shows all.</source><translation>Es gibt keine Regel namens {name}; `dateline rules list` zeigt alle.</translation></message>
  <message><source>There is no status {value}; there are: {list}.</source><translation>Es gibt keinen Status {value}; es gibt: {list}.</translation></message>
  <message><source>There is nothing more on this side.</source><translation>Auf dieser Seite ist nichts mehr.</translation></message>
  <message><source>There is nothing to compare: no article has documents of two annotators.{hint}</source><translation>Nichts zu vergleichen: Kein Artikel hat Dokumente von zwei Personen.{hint}</translation></message>
  <message><source>There is nothing to decide here.</source><translation>Hier ist nichts zu entscheiden.</translation></message>
  <message><source>There is nothing to export: no document fits the selection; {advice}.</source><translation>Es gibt nichts zu exportieren: Kein Dokument passt zur Auswahl; {advice}.</translation></message>
  <message><source>There is nothing to share out: no article fits, or all are gold.</source><translation>Es gibt nichts zu verteilen: Kein Artikel passt, oder alle sind Gold.</translation></message>
  <message><source>There is nothing to share: no article fits, or you have annotated none.</source><translation>Es gibt nichts weiterzugeben: Kein Artikel passt, oder Sie haben keinen annotiert.</translation></message>
  <message><source>There is nothing to take a slot of; take a whole version.</source><translation>Es gibt nichts, wovon ein Feld zu nehmen wäre; nehmen Sie eine ganze Fassung.</translation></message>
  <message><source>There is only one version; say that nobody was right, or take it.</source><translation>Es gibt nur eine Fassung; sagen Sie, dass niemand recht hatte, oder nehmen Sie sie.</translation></message>
  <message><source>These events have different types ({list}); give them one type first.</source><translation>Diese Ereignisse haben verschiedene Typen ({list}); geben Sie ihnen zuerst einen Typ.</translation></message>
  <message><source>These figures are linked as the same, but one says {first} and the other {second}.</source><translation>Diese Zahlen sind als gleich verknüpft, aber eine sagt {first} und die andere {second}.</translation></message>
  <message><source>These two are linked so already.</source><translation>Diese beiden sind schon so verknüpft.</translation></message>
  <message><source>These words are no part of the annotation.</source><translation>Diese Wörter gehören nicht zur Annotation.</translation></message>
  <message><source>These words are part of the annotation already.</source><translation>Diese Wörter gehören schon zur Annotation.</translation></message>
  <message><source>This already fills the role {name}.</source><translation>Dies füllt die Rolle {name} schon.</translation></message>
  <message><source>This annotation has no words of its own.</source><translation>Diese Annotation hat keine eigenen Wörter.</translation></message>
  <message><source>This annotation is no longer in the document.</source><translation>Diese Annotation ist nicht mehr im Dokument.</translation></message>
  <message><source>This annotation stands on several pieces; move its ends, or take pieces away.</source><translation>Diese Annotation steht auf mehreren Stücken; verschieben Sie ihre Enden, oder nehmen Sie Stücke weg.</translation></message>
  <message><source>This document was changed in another window; here it is as it is now. Do it again.</source><translation>Dieses Dokument wurde in einem anderen Fenster geändert; hier ist es, wie es jetzt ist. Tun Sie es noch einmal.</translation></message>
  <message><source>This event has no words, so it has no ends to move.</source><translation>Dieses Ereignis hat keine Wörter, also keine Enden zum Verschieben.</translation></message>
  <message><source>This event is no longer in the document.</source><translation>Dieses Ereignis ist nicht mehr im Dokument.</translation></message>
  <message><source>This event is not joined with any other.</source><translation>Dieses Ereignis ist mit keinem anderen verbunden.</translation></message>
  <message><source>This figure fills no role of an event.</source><translation>Diese Zahl füllt keine Rolle eines Ereignisses.</translation></message>
  <message><source>This figure is no longer in the document.</source><translation>Diese Zahl ist nicht mehr im Dokument.</translation></message>
  <message><source>This mention belongs to no entity.</source><translation>Diese Nennung gehört zu keiner Entität.</translation></message>
  <message><source>WebAnno TSV begins with the first word</source><translation>WebAnno TSV beginnt mit dem ersten Wort</translation></message>
  <message><source>WebAnno TSV cannot begin or end a span with white space, which was left out</source><translation>WebAnno TSV kann keine Spanne mit Leerraum beginnen oder beenden; er wurde weggelassen</translation></message>
  <message><source>What is identical is in the document already.</source><translation>Was gleich ist, steht schon im Dokument.</translation></message>
  <message><source>What this relation links is gone from the document; settle that first.</source><translation>Was diese Beziehung verbindet, ist aus dem Dokument verschwunden; klären Sie das zuerst.</translation></message>
  <message><source>What this relation links is not in your document; take that first.</source><translation>Was diese Beziehung verbindet, ist nicht in Ihrem Dokument; übernehmen Sie das zuerst.</translation></message>
  <message><source>Without it {without}; install Dateline again, or {package} alone.</source><translation>Ohne es {without}; installieren Sie Dateline neu, oder {package} allein.</translation></message>
  <message><source>XML cannot hold them; U+FFFD stands in their place</source><translation>XML kann sie nicht halten; U+FFFD steht an ihrer Stelle</translation></message>
  <message><source>You may not read it.</source><translation>Sie dürfen es nicht lesen.</translation></message>
  <message><source>a Doc has no place for it</source><translation>ein Doc hat keinen Platz dafür</translation></message>
  <message><source>a Doc is of {value} instead of {id}.</source><translation>ein Doc ist von {value} statt von {id}.</translation></message>
  <message><source>a brat attribute has a name and one value, without blanks</source><translation>ein Merkmal in brat hat einen Namen und einen Wert, ohne Leerzeichen</translation></message>
  <message><source>a brat note has words alone</source><translation>eine Notiz in brat hat nur Worte</translation></message>
  <message><source>a brat note is on an annotation, and there is none for it</source><translation>eine Notiz in brat steht an einer Annotation, und für sie gibt es keine</translation></message>
  <message><source>a brat span cannot begin or end with a line end, which was left out</source><translation>eine Spanne in brat kann nicht mit einem Zeilenende beginnen oder enden; es wurde weggelassen</translation></message>
  <message><source>a day leaves the text</source><translation>ein Tag liegt außerhalb des Textes</translation></message>
  <message><source>a figure of GLiNER2 here has one value, its unit, what it counts, role and source</source><translation>eine Zahl in GLiNER2 hat hier einen Wert, ihre Einheit, das Gezählte, Rolle und Quelle</translation></message>
  <message><source>a mention or figure needs words</source><translation>eine Nennung oder Zahl braucht Wörter</translation></message>
  <message><source>a pattern needs a word</source><translation>ein Muster braucht ein Wort</translation></message>
  <message><source>a relation fills it, which has no words</source><translation>eine Beziehung füllt sie, die keine Wörter hat</translation></message>
  <message><source>a relation needs two different annotations</source><translation>eine Beziehung braucht zwei verschiedene Annotationen</translation></message>
  <message><source>a relation of WebAnno TSV joins mentions only</source><translation>eine Beziehung in WebAnno TSV verbindet nur Nennungen</translation></message>
  <message><source>a row is of {row} instead of {id}, or has another text.</source><translation>eine Zeile ist von {row} statt von {id}, oder hat einen anderen Text.</translation></message>
  <message><source>a row is out of range</source><translation>eine Zeile liegt außerhalb</translation></message>
  <message><source>a schema has one figure type, and is one schema</source><translation>ein Schema hat einen Zahlentyp und ist ein Schema</translation></message>
  <message><source>a schema needs a title</source><translation>ein Schema braucht einen Titel</translation></message>
  <message><source>a span needs 0 &lt;= start &lt; end, not {start}..{end}</source><translation>eine Spanne braucht 0 &lt;= Anfang &lt; Ende, nicht {start}..{end}</translation></message>
  <message><source>a split needs two or three shares, such as 80/10/10; those of train and dev above zero.</source><translation>eine Aufteilung braucht zwei oder drei Anteile, etwa 80/10/10; die von train und dev über null.</translation></message>
  <message><source>a trigger is one token; of several the first was written</source><translation>ein Auslöser ist ein Token; von mehreren wurde das erste geschrieben</translation></message>
  <message><source>a zone leaves the text</source><translation>eine Zone liegt außerhalb des Textes</translation></message>
  <message><source>a {part} needs an id</source><translation>{part} braucht eine Id</translation></message>
  <message><source>an annotation cannot become one of another kind</source><translation>eine Annotation kann keine anderer Art werden</translation></message>
  <message><source>an annotation that it joins is not exported</source><translation>eine Annotation, die sie verbindet, wird nicht exportiert</translation></message>
  <message><source>an annotation that it joins is not written</source><translation>eine Annotation, die sie verbindet, wird nicht geschrieben</translation></message>
  <message><source>an annotation with this id is already in the document</source><translation>eine Annotation mit dieser Id ist schon im Dokument</translation></message>
  <message><source>an argument needs a filler</source><translation>ein Argument braucht eine Füllung</translation></message>
  <message><source>an argument or relation points to an annotation that is not in the document</source><translation>ein Argument oder eine Beziehung zeigt auf eine Annotation, die nicht im Dokument ist</translation></message>
  <message><source>an argument or relation points to an annotation that was rejected</source><translation>ein Argument oder eine Beziehung zeigt auf eine abgelehnte Annotation</translation></message>
  <message><source>an article's title is no text, or its length no number</source><translation>der Titel eines Artikels ist kein Text, oder seine Länge keine Zahl</translation></message>
  <message><source>an attribute cannot be {value}</source><translation>ein Merkmal kann nicht {value} sein</translation></message>
  <message><source>an event cannot fill a role of its own</source><translation>ein Ereignis kann keine eigene Rolle füllen</translation></message>
  <message><source>annotate some, or choose jsonl, which takes suggestions too</source><translation>annotieren Sie welche, oder wählen Sie jsonl, das auch Vorschläge nimmt</translation></message>
  <message><source>annotation {id} points to {missing}, which is not in the line.</source><translation>Annotation {id} zeigt auf {missing}, das nicht in der Zeile steht.</translation></message>
  <message><source>annotation {who} has no text</source><translation>Annotation {who} hat keinen Text</translation></message>
  <message><source>annotation.conf does not know the type {name}.</source><translation>annotation.conf kennt den Typ {name} nicht.</translation></message>
  <message><source>annotation.conf has no section {missing}.</source><translation>annotation.conf hat keinen Abschnitt {missing}.</translation></message>
  <message><source>another mention of its entity has another type</source><translation>eine andere Nennung ihrer Entität hat einen anderen Typ</translation></message>
  <message><source>another program is writing it: do it again when that is done</source><translation>ein anderes Programm schreibt darin: tun Sie es noch einmal, wenn es fertig ist</translation></message>
  <message><source>attributes of a document</source><translation>Merkmale eines Dokuments</translation></message>
  <message><source>author and time of a comment</source><translation>Person und Zeit eines Kommentars</translation></message>
  <message><source>bounds and other slots of a figure</source><translation>Grenzen und andere Felder einer Zahl</translation></message>
  <message><source>byte {start} is not UTF-8.</source><translation>Byte {start} ist kein UTF-8.</translation></message>
  <message><source>categories of a whole text were not kept: {cats}</source><translation>Kategorien eines ganzen Textes wurden nicht behalten: {cats}</translation></message>
  <message><source>cell {value} is a formula.</source><translation>Zelle {value} ist eine Formel.</translation></message>
  <message><source>change {id} makes one again that was not the last taken back</source><translation>Änderung {id} macht eine wieder, die nicht die zuletzt zurückgenommene war</translation></message>
  <message><source>change {id} takes back one that was not the last</source><translation>Änderung {id} nimmt eine zurück, die nicht die letzte war</translation></message>
  <message><source>characters of the text</source><translation>Zeichen des Textes</translation></message>
  <message><source>characters {start} to {end} are not in a text of {text} characters</source><translation>die Zeichen {start} bis {end} sind nicht in einem Text von {text} Zeichen</translation></message>
  <message><source>characters {start} to {end} are {text}, not {record}</source><translation>die Zeichen {start} bis {end} sind {text}, nicht {record}</translation></message>
  <message><source>characters {start} to {end} are {text}, not {words}</source><translation>die Zeichen {start} bis {end} sind {text}, nicht {words}</translation></message>
  <message><source>chat JSON gives relations no id to be named by</source><translation>Chat-JSON gibt Beziehungen keine Id, mit der sie genannt werden könnten</translation></message>
  <message><source>chat JSON knows words and not places, and these words stand in the text more than once</source><translation>Chat-JSON kennt Wörter und keine Stellen, und diese Wörter stehen mehrmals im Text</translation></message>
  <message><source>choose others</source><translation>wählen Sie andere</translation></message>
  <message><source>close that first</source><translation>schließen Sie das zuerst</translation></message>
  <message><source>control characters of a name</source><translation>Steuerzeichen eines Namens</translation></message>
  <message><source>control characters of the text</source><translation>Steuerzeichen des Textes</translation></message>
  <message><source>copy the corpus to a folder where you may write</source><translation>kopieren Sie den Korpus in einen Ordner, in dem Sie schreiben dürfen</translation></message>
  <message><source>document {id} cannot be written: {error}.</source><translation>Dokument {id} kann nicht geschrieben werden: {error}.</translation></message>
  <message><source>document {record} cannot be written: {error}.</source><translation>Dokument {record} kann nicht geschrieben werden: {error}.</translation></message>
  <message><source>document {record} does not read back as it was written.</source><translation>Dokument {record} liest sich nicht so zurück, wie es geschrieben wurde.</translation></message>
  <message><source>exact place</source><translation>genaue Stelle</translation></message>
  <message><source>has another text than in the corpus</source><translation>hat einen anderen Text als im Korpus</translation></message>
  <message><source>in {name} a rejected annotation looks like any other</source><translation>in {name} sieht eine abgelehnte Annotation aus wie jede andere</translation></message>
  <message><source>install the newer version to change it</source><translation>installieren Sie die neuere Version, um ihn zu ändern</translation></message>
  <message><source>it covers no character</source><translation>sie umfasst kein Zeichen</translation></message>
  <message><source>it covers no character at offset {start}</source><translation>sie umfasst kein Zeichen bei Offset {start}</translation></message>
  <message><source>it covers no character at {start}</source><translation>sie umfasst kein Zeichen bei {start}</translation></message>
  <message><source>it covers no word</source><translation>sie umfasst kein Wort</translation></message>
  <message><source>it crosses the end of a sentence</source><translation>sie geht über ein Satzende</translation></message>
  <message><source>it crosses the end of a sentence, where tags begin anew</source><translation>sie geht über ein Satzende, wo Tags neu beginnen</translation></message>
  <message><source>it does not join two mentions or figures of one sentence</source><translation>sie verbindet nicht zwei Nennungen oder Zahlen eines Satzes</translation></message>
  <message><source>it does not join two mentions or figures that are written in one line</source><translation>sie verbindet nicht zwei Nennungen oder Zahlen, die in einer Zeile stehen</translation></message>
  <message><source>it has half a surrogate pair, which is no character.</source><translation>es hat ein halbes Surrogatpaar, das kein Zeichen ist.</translation></message>
  <message><source>it has no label</source><translation>es hat kein Label</translation></message>
  <message><source>it has no text</source><translation>es hat keinen Text</translation></message>
  <message><source>it has no tokens</source><translation>es hat keine Token</translation></message>
  <message><source>it has {cells} columns instead of {columns}</source><translation>es hat {cells} Spalten statt {columns}</translation></message>
  <message><source>it is cut off</source><translation>es ist abgeschnitten</translation></message>
  <message><source>it is in fragments, which a region cannot be</source><translation>sie ist in Stücken, was ein Bereich nicht sein kann</translation></message>
  <message><source>it is in fragments, which a row cannot hold</source><translation>sie ist in Stücken, was eine Zeile nicht halten kann</translation></message>
  <message><source>it is in fragments, which a row of words cannot be</source><translation>sie ist in Stücken, was eine Zeile von Wörtern nicht sein kann</translation></message>
  <message><source>it is in fragments, which a span cannot be</source><translation>sie ist in Stücken, was eine Spanne nicht sein kann</translation></message>
  <message><source>it is in fragments, which are no words of the text</source><translation>sie ist in Stücken, die keine Wörter des Textes sind</translation></message>
  <message><source>it is in fragments, which one offset cannot hold</source><translation>sie ist in Stücken, was ein Offset nicht halten kann</translation></message>
  <message><source>it is larger than any that is made here</source><translation>es ist größer als alles, was hier gemacht wird</translation></message>
  <message><source>it is nested too deeply</source><translation>es ist zu tief verschachtelt</translation></message>
  <message><source>it is no JSON object</source><translation>es ist kein JSON-Objekt</translation></message>
  <message><source>it is no JSON: {error}</source><translation>es ist kein JSON: {error}</translation></message>
  <message><source>it is no array</source><translation>es ist keine Liste</translation></message>
  <message><source>it is no line of brat's: {line}</source><translation>es ist keine Zeile von brat: {line}</translation></message>
  <message><source>it is no span of a plain text</source><translation>es ist keine Spanne eines einfachen Textes</translation></message>
  <message><source>it is no task with annotations</source><translation>es ist keine Aufgabe mit Annotationen</translation></message>
  <message><source>it is no token with its tag: {line}</source><translation>es ist kein Token mit seinem Tag: {line}</translation></message>
  <message><source>it overlaps a longer one, and a token has one tag</source><translation>sie überlappt eine längere, und ein Token hat ein Tag</translation></message>
  <message><source>it overlaps a longer one, which doc.ents does not allow; doc.spans has both</source><translation>sie überlappt eine längere, was doc.ents nicht erlaubt; doc.spans hat beide</translation></message>
  <message><source>it stands in another sentence than the trigger</source><translation>sie steht in einem anderen Satz als der Auslöser</translation></message>
  <message><source>it stands in another sentence than the trigger, or crosses the end of one</source><translation>sie steht in einem anderen Satz als der Auslöser, oder geht über ein Satzende</translation></message>
  <message><source>it stands more than {around} sentences from the trigger</source><translation>sie steht mehr als {around} Sätze vom Auslöser entfernt</translation></message>
  <message><source>it took longer than {time_limit_s} seconds</source><translation>es dauerte länger als {time_limit_s} Sekunden</translation></message>
  <message><source>it was cancelled.</source><translation>es wurde abgebrochen.</translation></message>
  <message><source>its answer is ignore</source><translation>seine Antwort ist ignore</translation></message>
  <message><source>its event is not written</source><translation>sein Ereignis wird nicht geschrieben</translation></message>
  <message><source>its format is {record}</source><translation>sein Format ist {record}</translation></message>
  <message><source>its labels or its width cannot be right</source><translation>seine Labels oder seine Breite können nicht stimmen</translation></message>
  <message><source>its offsets do not fit {name}: {error}</source><translation>seine Offsets passen nicht zu {name}: {error}</translation></message>
  <message><source>its parts are not those that its version names</source><translation>seine Teile sind nicht die, die seine Version nennt</translation></message>
  <message><source>its schema is no text</source><translation>sein Schema ist kein Text</translation></message>
  <message><source>its trigger overlaps another</source><translation>sein Auslöser überlappt einen anderen</translation></message>
  <message><source>its words have a tag already</source><translation>seine Wörter haben schon ein Tag</translation></message>
  <message><source>its words hold no word</source><translation>seine Wörter enthalten kein Wort</translation></message>
  <message><source>its {key} is none of the row's spans</source><translation>sein {key} ist keine der Spannen der Zeile</translation></message>
  <message><source>lacks {place} as {name}</source><translation>fehlt {place} als {name}</translation></message>
  <message><source>lacks {target} as {name} of {source}</source><translation>fehlt {target} als {name} von {source}</translation></message>
  <message><source>line {line} does not read back: {why}.</source><translation>Zeile {line} liest sich nicht zurück: {why}.</translation></message>
  <message><source>line {line} of {name}: {why}</source><translation>Zeile {line} von {name}: {why}</translation></message>
  <message><source>line {number} has no offsets: {error}</source><translation>Zeile {number} hat keine Offsets: {error}</translation></message>
  <message><source>line {number} names {absent}, which is not in its text.</source><translation>Zeile {number} nennt {absent}, was nicht in ihrem Text steht.</translation></message>
  <message><source>look after the disk and your rights to it, then do it again</source><translation>sehen Sie nach dem Datenträger und Ihren Rechten daran, dann tun Sie es noch einmal</translation></message>
  <message><source>make it writable, or open a copy of it that is</source><translation>heben Sie den Schutz auf, oder öffnen Sie eine Kopie ohne ihn</translation></message>
  <message><source>make room on the disk, then do it again</source><translation>schaffen Sie Platz auf dem Datenträger, dann tun Sie es noch einmal</translation></message>
  <message><source>mention in doc.ents</source><translation>Nennung in doc.ents</translation></message>
  <message><source>mention {value}: {error}</source><translation>Nennung {value}: {error}</translation></message>
  <message><source>more stands after the end of its array</source><translation>hinter dem Ende der Liste steht noch etwas</translation></message>
  <message><source>no JSON: {msg} at character {pos}.</source><translation>kein JSON: {msg} bei Zeichen {pos}.</translation></message>
  <message><source>no annotations are kept under {collection}</source><translation>unter {collection} werden keine Annotationen gehalten</translation></message>
  <message><source>no font that comes along has a glyph for them</source><translation>keine mitgelieferte Schrift hat ein Zeichen dafür</translation></message>
  <message><source>no link of a chain: {values}</source><translation>kein Glied einer Kette: {values}</translation></message>
  <message><source>no spans, so no hull</source><translation>keine Spannen, also keine Hülle</translation></message>
  <message><source>no text file holds a NUL; U+FFFD stands in its place, and the text beside has it</source><translation>keine Textdatei kann ein NUL enthalten; an seiner Stelle steht U+FFFD, der Text daneben hat es</translation></message>
  <message><source>not found</source><translation>nicht gefunden</translation></message>
  <message><source>not installed</source><translation>nicht installiert</translation></message>
  <message><source>offset {units} lies inside a surrogate pair</source><translation>Offset {units} liegt in einem Surrogatpaar</translation></message>
  <message><source>offsets {start} and {end} are no whole numbers</source><translation>die Offsets {start} und {end} sind keine ganzen Zahlen</translation></message>
  <message><source>one of {signs} is expected</source><translation>eines von {signs} wird erwartet</translation></message>
  <message><source>place of a comment</source><translation>Ort eines Kommentars</translation></message>
  <message><source>relation {index}: {error}</source><translation>Beziehung {index}: {error}</translation></message>
  <message><source>relation {value}: {error}</source><translation>Beziehung {value}: {error}</translation></message>
  <message><source>resources/vague-words.toml cannot be read: {error}</source><translation>resources/vague-words.toml kann nicht gelesen werden: {error}</translation></message>
  <message><source>resources/vague-words.toml has no convention {chosen}; it has {known}</source><translation>resources/vague-words.toml hat keine Konvention {chosen}; es hat {known}</translation></message>
  <message><source>resources/vague-words.toml: {word} must be [] or [low, high], and low not above high</source><translation>resources/vague-words.toml: {word} muss [] oder [low, high] sein, und low nicht über high</translation></message>
  <message><source>rest of a trigger</source><translation>Rest eines Auslösers</translation></message>
  <message><source>restore a backup</source><translation>stellen Sie eine Sicherung wieder her</translation></message>
  <message><source>restore a backup: dateline restore {name} --corpus {path}</source><translation>stellen Sie eine Sicherung wieder her: dateline restore {name} --corpus {path}</translation></message>
  <message><source>says that {place} is {name}</source><translation>sagt, dass {place} {name} ist</translation></message>
  <message><source>says that {tie} is {tie2} of {tie3}</source><translation>sagt, dass {tie} {tie2} von {tie3} ist</translation></message>
  <message><source>several edits are planned one by one</source><translation>mehrere Änderungen werden einzeln geplant</translation></message>
  <message><source>sha256 is not the hash of the text, so the offsets cannot be trusted.</source><translation>sha256 ist nicht der Hash des Textes, also kann man den Offsets nicht trauen.</translation></message>
  <message><source>spaCy has no tokeniser for the language {language} here: {error}.</source><translation>spaCy hat hier keinen Tokenizer für die Sprache {language}: {error}.</translation></message>
  <message><source>suggestions, comments and attributes of the document do not come in as labels (left out: {count}); `dateline import` brings in all of the file</source><translation>Vorschläge, Kommentare und Attribute des Dokuments kommen nicht als Labels herein (weggelassen: {count}); `dateline import` bringt die ganze Datei herein</translation></message>
  <message><source>the Ollama model {name} did not answer in the form that was asked for</source><translation>das Ollama-Modell {name} antwortete nicht in der verlangten Form</translation></message>
  <message><source>the annotation it is on is not exported</source><translation>die Annotation, an der er steht, wird nicht exportiert</translation></message>
  <message><source>the annotation that fills it is not exported</source><translation>die Annotation, die sie füllt, wird nicht exportiert</translation></message>
  <message><source>the annotation that fills it is not written</source><translation>die Annotation, die sie füllt, wird nicht geschrieben</translation></message>
  <message><source>the attribute {id} may not be on</source><translation>das Merkmal {id} darf nicht stehen an</translation></message>
  <message><source>the document is not as it was when this change was made</source><translation>das Dokument ist nicht so, wie es war, als diese Änderung gemacht wurde</translation></message>
  <message><source>the documents are of different texts</source><translation>die Dokumente sind von verschiedenen Texten</translation></message>
  <message><source>the entities of {id} are not among its mentions.</source><translation>die Entitäten von {id} sind nicht unter den Nennungen.</translation></message>
  <message><source>the event table and its sources do not tell the same mentions.</source><translation>die Ereignistabelle und ihre Quellen nennen nicht dieselben Nennungen.</translation></message>
  <message><source>the event table holds only what fills a role of an event</source><translation>die Ereignistabelle hält nur, was eine Rolle eines Ereignisses füllt</translation></message>
  <message><source>the event table tells {id} and {id2} of {id3} as two events.</source><translation>die Ereignistabelle führt {id} und {id2} von {id3} als zwei Ereignisse.</translation></message>
  <message><source>the figure role {id} names an unknown kind</source><translation>die Zahlenrolle {id} nennt eine unbekannte Art</translation></message>
  <message><source>the file holds {ahead}, which is not the next document that was written.</source><translation>die Datei enthält {ahead}, was nicht das nächste geschriebene Dokument ist.</translation></message>
  <message><source>the folder is read-only</source><translation>der Ordner ist nur lesbar</translation></message>
  <message><source>the fragments do not fill {start} to {end} in text order</source><translation>die Stücke füllen {start} bis {end} nicht in Textreihenfolge</translation></message>
  <message><source>the id {own} is given twice</source><translation>die Id {own} ist zweimal vergeben</translation></message>
  <message><source>the labelling config does not know {unknown}, so nothing would be shown.</source><translation>die Labelkonfiguration kennt {unknown} nicht, also würde nichts gezeigt.</translation></message>
  <message><source>the lexicon is made for the schema {table}, not for {name}</source><translation>das Lexikon ist für das Schema {table} gemacht, nicht für {name}</translation></message>
  <message><source>the lexicon of {name} cannot be read: {error}</source><translation>das Lexikon von {name} kann nicht gelesen werden: {error}</translation></message>
  <message><source>the lexicon of {name} has a value of the wrong kind: {error}</source><translation>das Lexikon von {name} hat einen Wert der falschen Art: {error}</translation></message>
  <message><source>the lexicon of {name} is not valid TOML: {error}</source><translation>das Lexikon von {name} ist kein gültiges TOML: {error}</translation></message>
  <message><source>the line is in {version}, which this version of Dateline cannot read; update it.</source><translation>die Zeile ist in {version}, was diese Version von Dateline nicht lesen kann; aktualisieren Sie es.</translation></message>
  <message><source>the model {name} failed on it: {error}</source><translation>das Modell {name} scheiterte daran: {error}</translation></message>
  <message><source>the parts of a selection must be in text order</source><translation>die Teile einer Auswahl müssen in Textreihenfolge stehen</translation></message>
  <message><source>the reference {own} was not kept: {rest}</source><translation>der Verweis {own} wurde nicht behalten: {rest}</translation></message>
  <message><source>the relation {id} may not join</source><translation>die Beziehung {id} darf nicht verbinden</translation></message>
  <message><source>the role {role} is filled by {filler}, which is not there</source><translation>die Rolle {role} ist mit {filler} gefüllt, was nicht da ist</translation></message>
  <message><source>the role {role} is filled by {reference}, which is not there</source><translation>die Rolle {role} ist mit {reference} gefüllt, was nicht da ist</translation></message>
  <message><source>the role {role} is of {own}, which is no event that is there</source><translation>die Rolle {role} ist von {own}, was kein vorhandenes Ereignis ist</translation></message>
  <message><source>the schema has a value of the wrong kind: {error}</source><translation>das Schema hat einen Wert der falschen Art: {error}</translation></message>
  <message><source>the schema is not valid TOML: {error}</source><translation>das Schema ist kein gültiges TOML: {error}</translation></message>
  <message><source>the schema lacks {args} in one of its tables</source><translation>dem Schema fehlt {args} in einer seiner Tabellen</translation></message>
  <message><source>the selection leaves the article's text</source><translation>die Auswahl liegt außerhalb des Artikeltextes</translation></message>
  <message><source>the set {rest} names what is not there or has an entity</source><translation>die Menge {rest} nennt, was nicht da ist oder eine Entität hat</translation></message>
  <message><source>the setting {name} does not take {value}</source><translation>die Einstellung {name} nimmt {value} nicht an</translation></message>
  <message><source>the settings file {file} cannot be read: {error}</source><translation>die Einstellungsdatei {file} kann nicht gelesen werden: {error}</translation></message>
  <message><source>the settings file {file} cannot be written: {strerror}</source><translation>die Einstellungsdatei {file} kann nicht geschrieben werden: {strerror}</translation></message>
  <message><source>the sources of the event table say {row} where the article says otherwise.</source><translation>die Quellen der Ereignistabelle sagen {row}, wo der Artikel anderes sagt.</translation></message>
  <message><source>the spaCy pipeline {folder} is made for the language {lang}, not for {language}; choose another in the settings</source><translation>die spaCy-Pipeline {folder} ist für die Sprache {lang} gemacht, nicht für {language}; wählen Sie in den Einstellungen eine andere</translation></message>
  <message><source>the spaCy pipeline {model} cannot be loaded: {error}</source><translation>die spaCy-Pipeline {model} kann nicht geladen werden: {error}</translation></message>
  <message><source>the spaCy pipeline {model} is neither an installed package nor a folder</source><translation>die spaCy-Pipeline {model} ist weder ein installiertes Paket noch ein Ordner</translation></message>
  <message><source>the spaCy pipeline {package} is not installed</source><translation>die spaCy-Pipeline {package} ist nicht installiert</translation></message>
  <message><source>the span groups of {id} do not agree.</source><translation>die Spannengruppen von {id} stimmen nicht überein.</translation></message>
  <message><source>the span {start}..{end} leaves a text of {text} characters</source><translation>die Spanne {start}..{end} liegt außerhalb eines Textes von {text} Zeichen</translation></message>
  <message><source>the span {start}..{end} leaves its piece</source><translation>die Spanne {start}..{end} liegt außerhalb ihres Stücks</translation></message>
  <message><source>the trigger of {own} is not there</source><translation>der Auslöser von {own} ist nicht da</translation></message>
  <message><source>the weights of the spaCy pipeline {name} are not the ones that Dateline was checked with; install the package again, or choose another pipeline</source><translation>die Gewichte der spaCy-Pipeline {name} sind nicht die, mit denen Dateline geprüft wurde; installieren Sie das Paket neu, oder wählen Sie eine andere Pipeline</translation></message>
  <message><source>the weights of the spaCy pipeline {name} cannot be read: {strerror}</source><translation>die Gewichte der spaCy-Pipeline {name} können nicht gelesen werden: {strerror}</translation></message>
  <message><source>the words that fill it are no run of tokens</source><translation>die Wörter, die sie füllen, sind keine Folge von Token</translation></message>
  <message><source>the worker process ended</source><translation>der Arbeitsprozess endete</translation></message>
  <message><source>the {key} model {place} cannot be loaded: {error}</source><translation>das {key}-Modell {place} kann nicht geladen werden: {error}</translation></message>
  <message><source>there is a type or role {wanted} already; choose another id, or merge the two</source><translation>es gibt schon einen Typ oder eine Rolle {wanted}; wählen Sie eine andere Id, oder führen Sie beide zusammen</translation></message>
  <message><source>there is no backup beside it, so look for a copy elsewhere, or choose another corpus.</source><translation>es gibt keine Sicherung daneben; suchen Sie anderswo eine Kopie, oder wählen Sie einen anderen Korpus.</translation></message>
  <message><source>there is no class of words {one}</source><translation>es gibt keine Wortklasse {one}</translation></message>
  <message><source>there is no kind of model called {key}; there are: {list}</source><translation>es gibt keine Modellart {key}; es gibt: {list}</translation></message>
  <message><source>there is no {stem}.txt beside {name}.</source><translation>neben {name} liegt keine {stem}.txt.</translation></message>
  <message><source>there is nothing to compare</source><translation>es gibt nichts zu vergleichen</translation></message>
  <message><source>there is nothing to learn from: no article that somebody works on has an accepted event with a trigger; accept or make some first</source><translation>es gibt nichts, woraus gelernt werden könnte: Kein Artikel in Arbeit hat ein angenommenes Ereignis mit Auslöser; nehmen Sie zuerst welche an oder machen Sie welche</translation></message>
  <message><source>this annotation is no longer in the document</source><translation>diese Annotation ist nicht mehr im Dokument</translation></message>
  <message><source>tokens {start} to {end} are not among the {tokens} of its line</source><translation>die Token {start} bis {end} sind nicht unter den {tokens} ihrer Zeile</translation></message>
  <message><source>two annotations have the id {id}.</source><translation>zwei Annotationen haben die Id {id}.</translation></message>
  <message><source>two {what} have the same id</source><translation>zwei {what} haben dieselbe Id</translation></message>
  <message><source>type of a mention</source><translation>Typ einer Nennung</translation></message>
  <message><source>type of a {one}</source><translation>Typ von: {one}</translation></message>
  <message><source>type of an event</source><translation>Typ eines Ereignisses</translation></message>
  <message><source>what answers at {host}:{port} is not Ollama; choose another address</source><translation>was bei {host}:{port} antwortet, ist nicht Ollama; wählen Sie eine andere Adresse</translation></message>
  <message><source>what was learnt cannot be used, its weights are damaged ({error}); train again</source><translation>das Gelernte ist unbrauchbar, seine Gewichte sind beschädigt ({error}); lernen Sie noch einmal</translation></message>
  <message><source>what was learnt goes with the spaCy pipeline {model} {model_version}, not with {model2} {version}; train again</source><translation>das Gelernte gehört zur spaCy-Pipeline {model} {model_version}, nicht zu {model2} {version}; lernen Sie noch einmal</translation></message>
  <message><source>what was learnt goes with the spaCy pipeline {theirs}, not with {model}; train again</source><translation>das Gelernte gehört zur spaCy-Pipeline {theirs}, nicht zu {model}; lernen Sie noch einmal</translation></message>
  <message><source>what was learnt in {file} cannot be read ({why}); train again, or delete it</source><translation>das Gelernte in {file} kann nicht gelesen werden ({why}); lernen Sie noch einmal, oder löschen Sie es</translation></message>
  <message><source>what was learnt is of the schema {schema}, not of {label}; train again</source><translation>das Gelernte ist vom Schema {schema}, nicht von {label}; lernen Sie noch einmal</translation></message>
  <message><source>which mention of an event has an argument</source><translation>welche Nennung eines Ereignisses ein Argument hat</translation></message>
  <message><source>white space before the first word</source><translation>Leerraum vor dem ersten Wort</translation></message>
  <message numerus="yes"><source>{count} annotations of the layer {kind} were not kept: it is of grammar</source><translation><numerusform>{count} Annotation der Ebene {kind} wurde nicht behalten: Sie ist grammatisch</numerusform><numerusform>{count} Annotationen der Ebene {kind} wurden nicht behalten: Sie sind grammatisch</numerusform></translation></message>
  <message numerus="yes"><source>{count} annotations of the layer {layer} were not kept: it is of grammar</source><translation><numerusform>{count} Annotation der Ebene {layer} wurde nicht behalten: Sie ist grammatisch</numerusform><numerusform>{count} Annotationen der Ebene {layer} wurden nicht behalten: Sie sind grammatisch</numerusform></translation></message>
  <message><source>{digits} is no number that JSON can hold.</source><translation>{digits} ist keine Zahl, die JSON halten kann.</translation></message>
  <message numerus="yes"><source>{empty} views have no text</source><translation><numerusform>{empty} Ansicht hat keinen Text</numerusform><numerusform>{empty} Ansichten haben keinen Text</numerusform></translation></message>
  <message><source>{error}; mend or delete it.</source><translation>{error}; bessern Sie sie aus oder löschen Sie sie.</translation></message>
  <message><source>{filename} cannot be read: {strerror}; check who may read it.</source><translation>{filename} kann nicht gelesen werden: {strerror}; prüfen Sie, wer es lesen darf.</translation></message>
  <message><source>{file} (not made yet)</source><translation>{file} (noch nicht angelegt)</translation></message>
  <message><source>{file}: the text of {name} has line ends that were not folded.</source><translation>{file}: Der Text von {name} hat Zeilenenden, die nicht vereinheitlicht sind.</translation></message>
  <message><source>{found} articles are called {name}; name one by its id</source><translation>{found} Artikel heißen {name}; nennen Sie einen mit seiner Id</translation></message>
  <message><source>{gone} annotations are gone from the document of {annotator} on {title} though nobody deleted them; restore a backup. `dateline check` says more.</source><translation>{gone} Annotationen fehlen im Dokument von {annotator} zu {title}, obwohl niemand sie gelöscht hat; stellen Sie eine Sicherung wieder her. `dateline check` sagt mehr.</translation></message>
  <message><source>{gone} annotations are gone from {documents} documents though nobody deleted them; restore a backup. `dateline check` says more.</source><translation>{gone} Annotationen fehlen in {documents} Dokumenten, obwohl niemand sie gelöscht hat; stellen Sie eine Sicherung wieder her. `dateline check` sagt mehr.</translation></message>
  <message><source>{id} cannot be merged into {into}: there is no other {part} of this name</source><translation>{id} kann nicht mit {into} zusammengeführt werden: Es gibt kein anderes Element dieser Art ({part}) mit diesem Namen</translation></message>
  <message><source>{id}.{id2} names an unknown type</source><translation>{id}.{id2} nennt einen unbekannten Typ</translation></message>
  <message><source>{key} models need the package {name}; install it beside Dateline</source><translation>{key}-Modelle brauchen das Paket {name}; installieren Sie es neben Dateline</translation></message>
  <message><source>{key} of a whole text were not kept: {row}</source><translation>{key} eines ganzen Textes wurden nicht behalten: {row}</translation></message>
  <message><source>{kind} joins {end}, which is not there</source><translation>{kind} verbindet {end}, was nicht da ist</translation></message>
  <message><source>{label} has no type {type_id}; it has {known}.</source><translation>{label} hat keinen Typ {type_id}; es hat {known}.</translation></message>
  <message><source>{list} did not come with this installation of Dateline; install it again</source><translation>{list} kam mit dieser Installation von Dateline nicht mit; installieren Sie es neu</translation></message>
  <message><source>{list} needs one starred word</source><translation>{list} braucht ein Wort mit Stern</translation></message>
  <message><source>{list} of {target} was not kept: {target2} is not there, or a trigger</source><translation>{list} von {target} wurde nicht behalten: {target2} ist nicht da, oder ein Auslöser</translation></message>
  <message><source>{member} is an archive in an archive, or too large; unpack it first.</source><translation>{member} ist ein Archiv in einem Archiv, oder zu groß; entpacken Sie es zuerst.</translation></message>
  <message><source>{name} cannot be decoded: {where}; save it as UTF-8 and open it again.</source><translation>{name} kann nicht dekodiert werden: {where}; speichern Sie es als UTF-8 und öffnen Sie es noch einmal.</translation></message>
  <message><source>{name} cannot be loaded by dkpro-cassis: {error}.</source><translation>{name} kann von dkpro-cassis nicht geladen werden: {error}.</translation></message>
  <message><source>{name} cannot be loaded by spaCy: {error}.</source><translation>{name} kann von spaCy nicht geladen werden: {error}.</translation></message>
  <message><source>{name} cannot be locked ({strerror})</source><translation>{name} lässt sich nicht sperren ({strerror})</translation></message>
  <message><source>{name} cannot be opened: Dateline does not read {what}; it reads {known}.</source><translation>{name} kann nicht geöffnet werden: Dateline liest {what} nicht; es liest {known}.</translation></message>
  <message><source>{name} cannot be read by pyarrow: {error}.</source><translation>{name} kann von pyarrow nicht gelesen werden: {error}.</translation></message>
  <message><source>{name} cannot be read by pypdfium2: {error}.</source><translation>{name} kann von pypdfium2 nicht gelesen werden: {error}.</translation></message>
  <message><source>{name} cannot be restored: {faults}. Nothing was changed; choose another backup.</source><translation>{name} kann nicht wiederhergestellt werden: {faults}. Nichts wurde geändert; wählen Sie eine andere Sicherung.</translation></message>
  <message><source>{name} cannot be {list}; it takes: {list2}.</source><translation>{name} kann nicht {list} sein; erlaubt ist: {list2}.</translation></message>
  <message><source>{name} could not be read ({error}); check it with `dateline check`.</source><translation>{name} konnte nicht gelesen werden ({error}); prüfen Sie es mit `dateline check`.</translation></message>
  <message><source>{name} could not be restored ({error}); nothing was changed.</source><translation>{name} konnte nicht wiederhergestellt werden ({error}); nichts wurde geändert.</translation></message>
  <message><source>{name} declares entities, which are not read.</source><translation>{name} deklariert Entities, die nicht gelesen werden.</translation></message>
  <message><source>{name} defines XML entities, which can hide a bomb; save it without its DTD.</source><translation>{name} definiert XML-Entities, in denen sich eine Bombe verstecken kann; speichern Sie es ohne seine DTD.</translation></message>
  <message><source>{name} does not begin with a WARC record; get the file again.</source><translation>{name} beginnt nicht mit einem WARC-Datensatz; holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} does not begin with the columns of MeasEval.</source><translation>{name} beginnt nicht mit den Spalten von MeasEval.</translation></message>
  <message><source>{name} does not read back as Parquet: {error}.</source><translation>{name} liest sich nicht als Parquet zurück: {error}.</translation></message>
  <message><source>{name} does not read back as a workbook: {error}.</source><translation>{name} liest sich nicht als Arbeitsmappe zurück: {error}.</translation></message>
  <message><source>{name} does not say where this sentence stands</source><translation>{name} sagt nicht, wo dieser Satz steht</translation></message>
  <message><source>{name} has a member whose name climbs out of the archive ({climber}), and is refused.</source><translation>{name} hat ein Mitglied, dessen Name aus dem Archiv herausführt ({climber}), und wird abgelehnt.</translation></message>
  <message><source>{name} has a part that unpacks to a {most_ratio} times larger one, which is refused.</source><translation>{name} hat einen Teil, der sich auf das {most_ratio}-fache entpackt, und wird abgelehnt.</translation></message>
  <message><source>{name} has another shape</source><translation>{name} hat eine andere Form</translation></message>
  <message><source>{name} has more than {most_characters} characters of text; cut it into articles first.</source><translation>{name} hat mehr als {most_characters} Zeichen Text; schneiden Sie es zuerst in Artikel.</translation></message>
  <message><source>{name} has more than {most_rows} records; split it first.</source><translation>{name} hat mehr als {most_rows} Datensätze; teilen Sie es zuerst.</translation></message>
  <message><source>{name} has more than {most_rows} rows or {most_unpacked} MB; split it first.</source><translation>{name} hat mehr als {most_rows} Zeilen oder {most_unpacked} MB; teilen Sie es zuerst.</translation></message>
  <message><source>{name} has no XML in it; get the file again.</source><translation>{name} enthält kein XML; holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} has no article that ends with End of Document, so it is no Nexis file.</source><translation>{name} hat keinen Artikel, der mit End of Document endet, ist also keine Nexis-Datei.</translation></message>
  <message><source>{name} has no article with Factiva's codes (HD, LP, TD) in it.</source><translation>{name} enthält keinen Artikel mit Factiva-Kürzeln (HD, LP, TD).</translation></message>
  <message><source>{name} has no article with a label Full text, so it is no ProQuest file.</source><translation>{name} hat keinen Artikel mit der Angabe Full text, ist also keine ProQuest-Datei.</translation></message>
  <message><source>{name} has no chapter with text in it.</source><translation>{name} hat kein Kapitel mit Text.</translation></message>
  <message><source>{name} has no clusters of document {own}.</source><translation>{name} hat keine Cluster des Dokuments {own}.</translation></message>
  <message><source>{name} has no column of tags such as B-PER.</source><translation>{name} hat keine Spalte mit Tags wie B-PER.</translation></message>
  <message><source>{name} has no column of text; it has {columns}.</source><translation>{name} hat keine Textspalte; es hat {columns}.</translation></message>
  <message><source>{name} has no e-mail headers, so it is no message; save it again as .eml.</source><translation>{name} hat keine Kopfzeilen, ist also keine E-Mail; speichern Sie sie noch einmal als .eml.</translation></message>
  <message><source>{name} has no line such as 1 of 10 DOCUMENTS, so it is no LexisNexis file.</source><translation>{name} hat keine Zeile wie 1 of 10 DOCUMENTS, ist also keine LexisNexis-Datei.</translation></message>
  <message><source>{name} has no object in line {number}, so it is no JSON Lines file of records.</source><translation>{name} hat in Zeile {number} kein Objekt, ist also keine JSON-Lines-Datei mit Datensätzen.</translation></message>
  <message><source>{name} has no place for it</source><translation>{name} hat keinen Platz dafür</translation></message>
  <message><source>{name} has no role for this figure.</source><translation>{name} hat keine Rolle für diese Zahl.</translation></message>
  <message><source>{name} has no story between the control bytes of ANPA 1312.</source><translation>{name} hat keine Meldung zwischen den Steuerbytes von ANPA 1312.</translation></message>
  <message><source>{name} has no story between the control bytes of IPTC 7901.</source><translation>{name} hat keine Meldung zwischen den Steuerbytes von IPTC 7901.</translation></message>
  <message><source>{name} has no text in it, so there is nothing to annotate.</source><translation>{name} enthält keinen Text, also gibt es nichts zu annotieren.</translation></message>
  <message><source>{name} has no text in its column {text}; it has {columns}.</source><translation>{name} hat in der Spalte {text} keinen Text; es hat {columns}.</translation></message>
  <message><source>{name} has no well-formed JSON in line {number} ({error}).</source><translation>{name} hat in Zeile {number} kein wohlgeformtes JSON ({error}).</translation></message>
  <message><source>{name} has nothing here to be taken.</source><translation>{name} hat hier nichts, was zu übernehmen wäre.</translation></message>
  <message><source>{name} has nothing here to be taken; say that nobody was right instead.</source><translation>{name} hat hier nichts, was zu übernehmen wäre; sagen Sie stattdessen, dass niemand recht hatte.</translation></message>
  <message><source>{name} has pictures of pages and no text; run a text recognition (OCR) on it first.</source><translation>{name} hat Bilder von Seiten und keinen Text; lassen Sie zuerst eine Texterkennung (OCR) darüber laufen.</translation></message>
  <message><source>{name} has stories of ANPA 1312 without text.</source><translation>{name} hat Meldungen in ANPA 1312 ohne Text.</translation></message>
  <message><source>{name} has {document} pages, more than the {most_pages} that an article may; cut it first.</source><translation>{name} hat {document} Seiten, mehr als die {most_pages}, die ein Artikel haben darf; kürzen Sie es zuerst.</translation></message>
  <message><source>{name} holds binary data and not text; open the text file that it was made from.</source><translation>{name} enthält Binärdaten und keinen Text; öffnen Sie die Textdatei, aus der es gemacht wurde.</translation></message>
  <message><source>{name} holds more than {most_records} records or {most_unpacked} MB; split it.</source><translation>{name} enthält mehr als {most_records} Datensätze oder {most_unpacked} MB; teilen Sie es.</translation></message>
  <message><source>{name} holds no file that Dateline reads{reasons}.</source><translation>{name} enthält keine Datei, die Dateline liest{reasons}.</translation></message>
  <message><source>{name} holds no item with text, only media or references; open the items themselves.</source><translation>{name} enthält kein Stück mit Text, nur Medien oder Verweise; öffnen Sie die Stücke selbst.</translation></message>
  <message><source>{name} holds no story with text; get the file again.</source><translation>{name} enthält keine Meldung mit Text; holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} holds no web page with an article in it.</source><translation>{name} enthält keine Webseite mit einem Artikel.</translation></message>
  <message><source>{name} holds {pages} documents instead of {number}.</source><translation>{name} enthält {pages} Dokumente statt {number}.</translation></message>
  <message><source>{name} is JSON, but holds no ninjs item with text; JSON Lines, CSV and feeds are read too.</source><translation>{name} ist JSON, enthält aber kein ninjs-Stück mit Text; gelesen werden auch JSON Lines, CSV und Feeds.</translation></message>
  <message><source>{name} is JSON, but holds no records: objects with the same keys, in a list or one a line.</source><translation>{name} ist JSON, enthält aber keine Datensätze: Objekte mit denselben Schlüsseln, in einer Liste oder je Zeile eines.</translation></message>
  <message><source>{name} is XML of a kind that Dateline does not know (&lt;{tag}&gt;); it reads NITF, NewsML, Factiva, Ritzau, RSS and Atom.</source><translation>{name} ist XML einer Art, die Dateline nicht kennt (&lt;{tag}&gt;); es liest NITF, NewsML, Factiva, Ritzau, RSS und Atom.</translation></message>
  <message><source>{name} is XML, but no feed (&lt;{tag}&gt;).</source><translation>{name} ist XML, aber kein Feed (&lt;{tag}&gt;).</translation></message>
  <message><source>{name} is XML, but none of Ritzau's (&lt;{tag}&gt;).</source><translation>{name} ist XML, aber keines von Ritzau (&lt;{tag}&gt;).</translation></message>
  <message><source>{name} is a JSON Feed without text in its items; open the pages that it leads to.</source><translation>{name} ist ein JSON Feed ohne Text in seinen Einträgen; öffnen Sie die Seiten, zu denen er führt.</translation></message>
  <message><source>{name} is a broken PDF; get the file again.</source><translation>{name} ist ein kaputtes PDF; holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} is a broken Parquet file; get the file again.</source><translation>{name} ist eine kaputte Parquet-Datei; holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} is a broken WARC file; get the file again.</source><translation>{name} ist eine kaputte WARC-Datei; holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} is a feed without text in its entries; open the pages that it leads to.</source><translation>{name} ist ein Feed ohne Text in seinen Einträgen; öffnen Sie die Seiten, zu denen er führt.</translation></message>
  <message><source>{name} is a message without text; save its attachments and open those.</source><translation>{name} ist eine Nachricht ohne Text; speichern Sie ihre Anhänge und öffnen Sie diese.</translation></message>
  <message><source>{name} is a page without an article's text; open the page of one article.</source><translation>{name} ist eine Seite ohne Artikeltext; öffnen Sie die Seite eines Artikels.</translation></message>
  <message><source>{name} is a zip file, but no package of Dateline: it has no {manifest}.</source><translation>{name} ist eine ZIP-Datei, aber kein Paket von Dateline: Es hat keine {manifest}.</translation></message>
  <message><source>{name} is an OpenDocument file, but no text document.</source><translation>{name} ist eine OpenDocument-Datei, aber kein Textdokument.</translation></message>
  <message><source>{name} is an encrypted or an old Word file; save it as .docx without a password.</source><translation>{name} ist eine verschlüsselte oder alte Word-Datei; speichern Sie sie als .docx ohne Kennwort.</translation></message>
  <message><source>{name} is broken RTF; open it with the program that made it, and save it again.</source><translation>{name} ist kaputtes RTF; öffnen Sie es mit dem Programm, das es machte, und speichern Sie es neu.</translation></message>
  <message><source>{name} is broken at {member} ({error}); get the file again.</source><translation>{name} ist bei {member} kaputt ({error}); holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} is closed; open it again.</source><translation>{name} ist geschlossen; öffnen Sie ihn wieder.</translation></message>
  <message><source>{name} is copy-protected, so its text cannot be read.</source><translation>{name} ist kopiergeschützt, also kann der Text nicht gelesen werden.</translation></message>
  <message><source>{name} is damaged: it has no {part}.</source><translation>{name} ist beschädigt: {part} fehlt.</translation></message>
  <message><source>{name} is damaged: line {number} of {changes} lacks {error}.</source><translation>{name} ist beschädigt: In Zeile {number} von {changes} fehlt {error}.</translation></message>
  <message><source>{name} is damaged: {part} cannot be read ({error}).</source><translation>{name} ist beschädigt: {part} kann nicht gelesen werden ({error}).</translation></message>
  <message><source>{name} is damaged: {part} holds something else than records.</source><translation>{name} ist beschädigt: {part} enthält anderes als Datensätze.</translation></message>
  <message><source>{name} is damaged: {part} is no JSON ({error}).</source><translation>{name} ist beschädigt: {part} ist kein JSON ({error}).</translation></message>
  <message><source>{name} is empty, so there is nothing to annotate.</source><translation>{name} ist leer, also gibt es nichts zu annotieren.</translation></message>
  <message><source>{name} is encrypted; save it without a password first.</source><translation>{name} ist verschlüsselt; speichern Sie es zuerst ohne Kennwort.</translation></message>
  <message><source>{name} is encrypted; unpack it with its password first.</source><translation>{name} ist verschlüsselt; entpacken Sie es zuerst mit seinem Kennwort.</translation></message>
  <message><source>{name} is in no format that labels are read from: {known}.</source><translation>{name} ist in keinem Format, aus dem Markierungen gelesen werden: {known}.</translation></message>
  <message><source>{name} is in {version}, which this version of Dateline cannot read; update it.</source><translation>{name} ist in {version}, was diese Version von Dateline nicht lesen kann; aktualisieren Sie es.</translation></message>
  <message><source>{name} is no JSON: {error}.</source><translation>{name} ist kein JSON: {error}.</translation></message>
  <message><source>{name} is no JSON: {what} at character {place}.</source><translation>{name} ist kein JSON: {what} bei Zeichen {place}.</translation></message>
  <message><source>{name} is no PDF; open it with the program that made it.</source><translation>{name} ist kein PDF; öffnen Sie es mit dem Programm, das es machte.</translation></message>
  <message><source>{name} is no Parquet file, or it is cut off; get the file again.</source><translation>{name} ist keine Parquet-Datei, oder sie ist abgeschnitten; holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} is no RTF file; open it with the program that made it, and save it as RTF or text.</source><translation>{name} ist keine RTF-Datei; öffnen Sie sie mit dem Programm, das sie machte, und speichern Sie sie als RTF oder Text.</translation></message>
  <message><source>{name} is no XML: {error}.</source><translation>{name} ist kein XML: {error}.</translation></message>
  <message><source>{name} is no labelling config: {error}.</source><translation>{name} ist keine Labelkonfiguration: {error}.</translation></message>
  <message><source>{name} is no package of Dateline, or it is damaged ({error}).</source><translation>{name} ist kein Paket von Dateline, oder es ist beschädigt ({error}).</translation></message>
  <message><source>{name} is no package of Dateline: its {manifest} says nothing of {format}.</source><translation>{name} ist kein Paket von Dateline: Seine {manifest} sagt nichts von {format}.</translation></message>
  <message><source>{name} is no well-formed CSV ({error}); export it again.</source><translation>{name} ist kein wohlgeformtes CSV ({error}); exportieren Sie es noch einmal.</translation></message>
  <message><source>{name} is no well-formed JSON ({error}); get the file again.</source><translation>{name} ist kein wohlgeformtes JSON ({error}); holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} is no well-formed XML ({reason}); get the file again.</source><translation>{name} ist kein wohlgeformtes XML ({reason}); holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} is no whole ZIP file ({error}); get the file again.</source><translation>{name} ist keine vollständige ZIP-Datei ({error}); holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} is not UTF-8: byte {start}.</source><translation>{name} ist kein UTF-8: Byte {start}.</translation></message>
  <message><source>{name} is not UTF-8: {reason}.</source><translation>{name} ist kein UTF-8: {reason}.</translation></message>
  <message><source>{name} is not in UTF-8 (byte {start}), so no format of labels was found; save it in UTF-8.</source><translation>{name} ist nicht in UTF-8 (Byte {start}), darum wurde kein Format von Markierungen erkannt; speichern Sie die Datei in UTF-8.</translation></message>
  <message><source>{name} is not in WebAnno TSV 3; its first line does not say so.</source><translation>{name} ist kein WebAnno TSV 3; die erste Zeile sagt es nicht.</translation></message>
  <message><source>{name} is not text in any known encoding; save it as UTF-8 and open it again.</source><translation>{name} ist kein Text in einer bekannten Kodierung; speichern Sie es als UTF-8 und öffnen Sie es noch einmal.</translation></message>
  <message><source>{name} is open in another window or command</source><translation>{name} ist in einem anderen Fenster oder Befehl geöffnet</translation></message>
  <message><source>{name} is {what} and not plain text; save it as text and open that.</source><translation>{name} ist {what} und kein einfacher Text; speichern Sie es als Text und öffnen Sie den.</translation></message>
  <message><source>{name} joins {reference} and {unit}, which are not both there</source><translation>{name} verbindet {reference} und {unit}, die nicht beide da sind</translation></message>
  <message><source>{name} lacks a file: there are {files}.</source><translation>{name} fehlt eine Datei: Es gibt {files}.</translation></message>
  <message><source>{name} lacks its part {member}; get the file again.</source><translation>{name} fehlt der Teil {member}; holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} needs the package {package} to be read; install dateline[{extra}].</source><translation>{name} braucht das Paket {package}, um gelesen zu werden; installieren Sie dateline[{extra}].</translation></message>
  <message><source>{name} nests its JSON too deeply in line {number}.</source><translation>{name} verschachtelt sein JSON in Zeile {number} zu tief.</translation></message>
  <message><source>{name} nests its JSON too deeply; get the file again.</source><translation>{name} verschachtelt sein JSON zu tief; holen Sie die Datei noch einmal.</translation></message>
  <message><source>{name} says something else to dkpro-cassis.</source><translation>{name} sagt dkpro-cassis etwas anderes.</translation></message>
  <message><source>{name} says what role it has, not what it is</source><translation>{name} sagt, welche Rolle es hat, nicht was es ist</translation></message>
  <message><source>{name} takes one value only.</source><translation>{name} nimmt nur einen Wert.</translation></message>
  <message><source>{name} unpacks to more than {most_unpacked} MB; unpack it, and import the folder.</source><translation>{name} entpackt sich auf mehr als {most_unpacked} MB; entpacken Sie es und importieren Sie den Ordner.</translation></message>
  <message><source>{name} was given up: {why}; leave it out, or convert it.</source><translation>{name} wurde aufgegeben: {why}; lassen Sie es weg, oder wandeln Sie es um.</translation></message>
  <message><source>{name} was made by a newer version of Dateline</source><translation>{name} stammt von einer neueren Version von Dateline</translation></message>
  <message><source>{name} was made by an older version of Dateline and must be brought up to date before it can be read: {reason}; {advice}.</source><translation>{name} stammt von einer älteren Version von Dateline und muss vor dem Lesen auf den neuesten Stand gebracht werden: {reason}; {advice}.</translation></message>
  <message><source>{name} was not merged: line {number} of {part}: {error}</source><translation>{name} wurde nicht zusammengeführt: Zeile {number} von {part}: {error}</translation></message>
  <message><source>{name} was not merged: the work of {annotator} on {title} does not fit its text ({error}).</source><translation>{name} wurde nicht zusammengeführt: Die Arbeit von {annotator} an {title} passt nicht zum Text ({error}).</translation></message>
  <message><source>{name} was not read: its {part} would be {file_size} bytes.</source><translation>{name} wurde nicht gelesen: {part} hätte {file_size} Bytes.</translation></message>
  <message><source>{name} was not restored: {reason}; {advice}.</source><translation>{name} wurde nicht wiederhergestellt: {reason}; {advice}.</translation></message>
  <message numerus="yes"><source>{name}: {count} annotations of the type {name2} were left out, as the mapping says.</source><translation><numerusform>{name}: {count} Annotation vom Typ {name2} wurde weggelassen, wie die Zuordnung sagt.</numerusform><numerusform>{name}: {count} Annotationen vom Typ {name2} wurden weggelassen, wie die Zuordnung sagt.</numerusform></translation></message>
  <message><source>{name}: {here} here, {there} there; the later one stands ({kept}).</source><translation>{name}: hier {here}, dort {there}; das Spätere gilt ({kept}).</translation></message>
  <message><source>{name}{sign}{value} compares with no number; write for example killed&gt;100.</source><translation>{name}{sign}{value} vergleicht mit keiner Zahl; schreiben Sie etwa killed&gt;100.</translation></message>
  <message><source>{note_not_kept} {own} on {target} was not kept: {words}</source><translation>{note_not_kept} {own} an {target} wurde nicht behalten: {words}</translation></message>
  <message><source>{old_id} ({kinds}) cannot become {new_id} ({kinds2}): the two are of different kinds</source><translation>{old_id} ({kinds}) kann nicht {new_id} ({kinds2}) werden: Die beiden sind von verschiedener Art</translation></message>
  <message><source>{old_id} cannot be mapped: neither the schema nor any annotation has such a type or role</source><translation>{old_id} kann nicht zugeordnet werden: Weder das Schema noch eine Annotation hat so einen Typ oder so eine Rolle</translation></message>
  <message><source>{old_id} cannot become {new_id}: {label} has no such type or role</source><translation>{old_id} kann nicht {new_id} werden: {label} hat keinen solchen Typ und keine solche Rolle</translation></message>
  <message><source>{output} cannot be written: {strerror}.</source><translation>{output} kann nicht geschrieben werden: {strerror}.</translation></message>
  <message><source>{overlap} annotators an article cannot be had from {names}; name more of them.</source><translation>{overlap} Personen je Artikel sind aus {names} nicht zu haben; nennen Sie mehr.</translation></message>
  <message><source>{own} covers {found}, not {words}</source><translation>{own} umfasst {found}, nicht {words}</translation></message>
  <message><source>{own} gives {target} a second {name}</source><translation>{own} gibt {target} ein zweites {name}</translation></message>
  <message><source>{own} has no type with offsets: {rest}</source><translation>{own} hat keinen Typ mit Offsets: {rest}</translation></message>
  <message><source>{own} is an attribute of {target}, which is neither text nor event</source><translation>{own} ist ein Merkmal von {target}, das weder Text noch Ereignis ist</translation></message>
  <message><source>{own} joins {ends} annotations instead of two</source><translation>{own} verbindet {ends} Annotationen statt zwei</translation></message>
  <message><source>{path} (not made yet)</source><translation>{path} (noch nicht angelegt)</translation></message>
  <message><source>{path} cannot be opened ({error}); choose another folder or file.</source><translation>{path} kann nicht geöffnet werden ({error}); wählen Sie einen anderen Ordner oder eine andere Datei.</translation></message>
  <message><source>{path} cannot be read ({strerror}); check the name and your rights to it.</source><translation>{path} kann nicht gelesen werden ({strerror}); prüfen Sie den Namen und Ihre Rechte daran.</translation></message>
  <message><source>{path} cannot be read as a corpus ({error}); {path2}</source><translation>{path} kann nicht als Korpus gelesen werden ({error}); {path2}</translation></message>
  <message><source>{path} cannot be read: {reason}; check who may read it.</source><translation>{path} kann nicht gelesen werden: {reason}; prüfen Sie, wer es lesen darf.</translation></message>
  <message><source>{path} cannot be read: {strerror}.</source><translation>{path} kann nicht gelesen werden: {strerror}.</translation></message>
  <message><source>{path} cannot be read: {strerror}; check who may read it.</source><translation>{path} kann nicht gelesen werden: {strerror}; prüfen Sie, wer es lesen darf.</translation></message>
  <message><source>{path} does not exist; check the name.</source><translation>{path} gibt es nicht; prüfen Sie den Namen.</translation></message>
  <message><source>{path} has parts that no corpus has ({strange}) and that could change or hide work, so it was not opened; use a backup of it, or ask whoever sent it for a package or an export.</source><translation>{path} hat Teile, die kein Korpus hat ({strange}) und die Arbeit verändern oder verbergen könnten, und wurde darum nicht geöffnet; nehmen Sie eine Sicherung davon, oder bitten Sie den Absender um ein Paket oder einen Export.</translation></message>
  <message><source>{path} has {size} MB, more than the {most_bytes} MB that are read; split it.</source><translation>{path} hat {size} MB, mehr als die {most_bytes} MB, die gelesen werden; teilen Sie es.</translation></message>
  <message><source>{path} holds no .ann file.</source><translation>{path} enthält keine .ann-Datei.</translation></message>
  <message><source>{path} holds no .spacy file.</source><translation>{path} enthält keine .spacy-Datei.</translation></message>
  <message><source>{path} holds no .tsv file.</source><translation>{path} enthält keine .tsv-Datei.</translation></message>
  <message><source>{path} holds no XMI or JSON CAS.</source><translation>{path} enthält kein XMI- oder JSON-CAS.</translation></message>
  <message><source>{path} holds no articles; Dateline reads {extensions} files.</source><translation>{path} enthält keine Artikel; Dateline liest Dateien der Arten {extensions}.</translation></message>
  <message><source>{path} holds {others} articles and not one; import it instead.</source><translation>{path} enthält {others} Artikel und nicht einen; importieren Sie es stattdessen.</translation></message>
  <message><source>{path} is a database of another program, not a corpus of Dateline; choose another file. It was left as it is.</source><translation>{path} ist die Datenbank eines anderen Programms, kein Korpus von Dateline; wählen Sie eine andere Datei. Sie blieb, wie sie war.</translation></message>
  <message><source>{path} is a folder; choose the files in it, or import it as a folder.</source><translation>{path} ist ein Ordner; wählen Sie die Dateien darin, oder importieren Sie ihn als Ordner.</translation></message>
  <message><source>{path} is a folder; name a corpus, which is a file.</source><translation>{path} ist ein Ordner; nennen Sie ein Korpus, das eine Datei ist.</translation></message>
  <message><source>{path} is an empty folder.</source><translation>{path} ist ein leerer Ordner.</translation></message>
  <message><source>{path} is empty.</source><translation>{path} ist leer.</translation></message>
  <message><source>{path} is no file; name a package.</source><translation>{path} ist keine Datei; nenne ein Paket.</translation></message>
  <message><source>{path} is no regular file; name a corpus, or a file that is to be one.</source><translation>{path} ist keine gewöhnliche Datei; nennen Sie ein Korpus, oder eine Datei, die eines werden soll.</translation></message>
  <message><source>{path} is not a corpus of Dateline; choose another file. It was left as it is.</source><translation>{path} ist kein Korpus von Dateline; wählen Sie eine andere Datei. Sie blieb, wie sie war.</translation></message>
  <message><source>{path} is not a regular file; copy its contents into one.</source><translation>{path} ist keine gewöhnliche Datei; kopieren Sie ihren Inhalt in eine.</translation></message>
  <message><source>{path} lacks a part that every corpus has ({missing}); {path2}</source><translation>{path} fehlt ein Teil, den jeder Korpus hat ({missing}); {path2}</translation></message>
  <message><source>{place} holds no {description}, so it is no model of this kind; choose another folder</source><translation>{place} enthält kein {description}, ist also kein Modell dieser Art; wählen Sie einen anderen Ordner</translation></message>
  <message><source>{place} holds no {weights}; weights in other forms can run code when they are loaded, so they are not: save the model as safetensors</source><translation>{place} enthält kein {weights}; Gewichte in anderer Form können beim Laden Code ausführen und werden nicht geladen: Speichern Sie das Modell als safetensors</translation></message>
  <message><source>{place} is no folder; choose the folder that holds the model</source><translation>{place} ist kein Ordner; wählen Sie den Ordner, der das Modell enthält</translation></message>
  <message><source>{place} is no model of an Ollama on this machine; write its name, or name@http://127.0.0.1:11434</source><translation>{place} ist kein Modell eines Ollama auf diesem Rechner; schreiben Sie seinen Namen, oder name@http://127.0.0.1:11434</translation></message>
  <message><source>{planted} articles cannot be planted: only {gold} are gold.</source><translation>{planted} Artikel können nicht eingestreut werden: Nur {gold} sind Gold.</translation></message>
  <message><source>{reason}, so the corpus opens for reading only; {advice}.</source><translation>{reason}, daher öffnet der Korpus nur zum Lesen; {advice}.</translation></message>
  <message><source>{role} of {own} is {target}, which is not there</source><translation>{role} von {own} ist {target}, was nicht da ist</translation></message>
  <message><source>{shown} killed and {shown2} wounded do not make {shown3} casualties.</source><translation>{shown} Tote und {shown2} Verletzte ergeben nicht {shown3} Opfer.</translation></message>
  <message><source>{silent}; start it, or choose another model</source><translation>{silent}; starten Sie es, oder wählen Sie ein anderes Modell</translation></message>
  <message><source>{source} should read link:word,word</source><translation>{source} müsste lauten: link:wort,wort</translation></message>
  <message><source>{split} cannot be loaded by datasets: {error}.</source><translation>{split} kann von datasets nicht geladen werden: {error}.</translation></message>
  <message><source>{stories} different stories cannot be split into {wanted} parts; export more articles.</source><translation>{stories} verschiedene Geschichten können nicht in {wanted} Teile geteilt werden; exportieren Sie mehr Artikel.</translation></message>
  <message><source>{target} cannot be written: {strerror}.</source><translation>{target} kann nicht geschrieben werden: {strerror}.</translation></message>
  <message><source>{target} could not be written ({error}); name another file.</source><translation>{target} konnte nicht geschrieben werden ({error}); nennen Sie eine andere Datei.</translation></message>
  <message><source>{target} is a file; name a folder.</source><translation>{target} ist eine Datei; nennen Sie einen Ordner.</translation></message>
  <message><source>{target} is a folder; name a file.</source><translation>{target} ist ein Ordner; nennen Sie eine Datei.</translation></message>
  <message><source>{title} cannot hold them; U+FFFD stands in their place</source><translation>{title} kann sie nicht enthalten; an ihrer Stelle steht U+FFFD</translation></message>
  <message><source>{value} is no date; write date:2024, date:2024-05-06, date:2024-01..2024-03 or date&gt;=2024.</source><translation>{value} ist kein Datum; schreiben Sie date:2024, date:2024-05-06, date:2024-01..2024-03 oder date&gt;=2024.</translation></message>
  <message><source>{value}, which {where} shows.</source><translation>{value}, wie {where} zeigt.</translation></message>
  <message><source>{words} is marked twice in the same way.</source><translation>{words} ist zweimal gleich markiert.</translation></message>
  <message><source>“{name}” is no annotator's name: gold documents have it; choose another.</source><translation>„{name}“ ist kein Name für eine Person: Gold-Dokumente tragen ihn; wählen Sie einen anderen.</translation></message>
  <message><source>“{name}” is no annotator's name: names of reviews look like this; choose another.</source><translation>„{name}“ ist kein Name für eine Person: Prüfungen heißen so; wählen Sie einen anderen.</translation></message>
  <message><source>“{name}” leads {ends}, not from {first} to {second}.</source><translation>„{name}“ führt {ends}, nicht von {first} zu {second}.</translation></message>
  <message><source>“{one}” ends inside a word; move its end to where the word ends.</source><translation>„{one}“ endet mitten in einem Wort; setzen Sie das Ende dorthin, wo das Wort endet.</translation></message>
  <message><source>“{one}” has no role: what does the number stand for?</source><translation>„{one}“ hat keine Rolle: Wofür steht die Zahl?</translation></message>
  <message><source>“{one}” has no value; type what it says.</source><translation>„{one}“ hat keinen Wert; tippen Sie, was es sagt.</translation></message>
  <message numerus="yes"><source>“{text}” ({role}) stands {away} paragraphs from the event.</source><translation><numerusform>„{text}“ ({role}) steht {away} Absatz vom Ereignis entfernt.</numerusform><numerusform>„{text}“ ({role}) steht {away} Absätze vom Ereignis entfernt.</numerusform></translation></message>
  <message><source>“{text}” tells an event elsewhere ({name}) but is not marked here.</source><translation>„{text}“ erzählt anderswo ein Ereignis ({name}), ist hier aber nicht markiert.</translation></message>
  <message><source>“{typed}” does not stand in this article.</source><translation>„{typed}“ steht nicht in diesem Artikel.</translation></message>
  <message><source>“{typed}” is not a number; type one such as 30 or 1.5 million, or nothing.</source><translation>„{typed}“ ist keine Zahl; tippen Sie eine wie 30 oder 1.5 million, oder nichts.</translation></message>
  <message><source>“{typed}” is not a quantity; type one such as 30, at least 30, 20-30, dozens or $1.5 million.</source><translation>„{typed}“ ist keine Mengenangabe; tippen Sie eine wie 30, at least 30, 20-30, dozens oder $1.5 million.</translation></message>
  <message><source>“{words}” has several types: {counts}.</source><translation>„{words}“ hat mehrere Typen: {counts}.</translation></message>
  <message><source>“{words}” is a number, but no figure, date or other mention covers it.</source><translation>„{words}“ ist eine Zahl, aber nicht als Zahl, Datum oder andere Nennung markiert.</translation></message>
  <message><source>“{words}” is no day; write it as {today}, or as 31 January 2026.</source><translation>„{words}“ ist kein Tag; schreiben Sie ihn als {today}, oder als 31 January 2026.</translation></message>
  <message><source>“{words}”: {here} here, {there} there; the later one stands ({kept}).</source><translation>„{words}“: {here} hier, {there} dort; das Spätere gilt ({kept}).</translation></message>
</context>
<context>
  <name>Setting</name>
  <message><source>A folder whose new files come in by themselves; empty: none</source><translation>Ein Ordner, dessen neue Dateien von selbst hereinkommen; leer: keiner</translation></message>
  <message><source>Articles that you want to finish in a day; 0 for no goal</source><translation>Artikel, die Sie am Tag schaffen wollen; 0: kein Ziel</translation></message>
  <message><source>Colours of the window</source><translation>Farben des Fensters</translation></message>
  <message><source>Language of the window, from the next start on</source><translation>Sprache des Fensters, ab dem nächsten Start</translation></message>
  <message><source>Longest line of the article, in characters</source><translation>Längste Zeile des Artikels, in Zeichen</translation></message>
  <message><source>Make suggestions for articles when they are opened</source><translation>Beim Öffnen von Artikeln Vorschläge machen</translation></message>
  <message><source>Other models that find entities, one a line: gliner=folder</source><translation>Andere Modelle, die Entitäten finden, je Zeile eins: gliner=Ordner</translation></message>
  <message><source>Show what can be said of a whole article above it</source><translation>Über dem Artikel zeigen, was sich über ihn als Ganzes sagen lässt</translation></message>
  <message><source>Size of the article's text, in per cent</source><translation>Größe des Artikeltexts, in Prozent</translation></message>
  <message><source>Size of the whole window, in per cent, from the next start on</source><translation>Größe des ganzen Fensters in Prozent, ab dem nächsten Start</translation></message>
  <message><source>Suggest events also by what was learnt from the corpus’s own</source><translation>Ereignisse auch danach vorschlagen, was aus denen des Korpus gelernt wurde</translation></message>
  <message><source>The corpora that were open lately, one a line, newest first</source><translation>Die Korpora, die zuletzt offen waren, je Zeile eins, das neueste zuerst</translation></message>
  <message><source>The corpus that was open last</source><translation>Das Korpus, das zuletzt offen war</translation></message>
  <message><source>Where the window stands and how its columns share it; written by the window itself</source><translation>Wo das Fenster steht und wie die Spalten es teilen; das Fenster schreibt es selbst</translation></message>
  <message><source>Your name, as it stands on every annotation you make</source><translation>Ihr Name, wie er an jeder Annotation steht</translation></message>
  <message><source>contrast</source><translation>kontrastreich</translation></message>
  <message><source>dark</source><translation>dunkel</translation></message>
  <message><source>de</source><translation>Deutsch</translation></message>
  <message><source>en</source><translation>Englisch</translation></message>
  <message><source>light</source><translation>hell</translation></message>
  <message><source>safe</source><translation>für Farbenblinde</translation></message>
  <message><source>spaCy pipeline that makes suggestions: a package's name or a folder</source><translation>spaCy-Pipeline, die Vorschläge macht: Name eines Pakets oder ein Ordner</translation></message>
  <message><source>spaCy pipelines for articles in other languages, one a line: es=folder</source><translation>spaCy-Pipelines für Artikel in anderen Sprachen, je Zeile eine: es=Ordner</translation></message>
  <message><source>sr</source><translation>Serbisch</translation></message>
  <message><source>system</source><translation>wie das System</translation></message>
</context>
<context>
  <name>SettingsDialog</name>
  <message><source>General</source><translation>Allgemein</translation></message>
  <message><source>Keys</source><translation>Tasten</translation></message>
  <message><source>Models</source><translation>Modelle</translation></message>
  <message><source>Settings</source><translation>Einstellungen</translation></message>
</context>
<context>
  <name>SideBySide</name>
  <message><source>Already here</source><translation>Schon hier</translation></message>
  <message><source>New</source><translation>Neu</translation></message>
  <message><source>The new text</source><translation>Der neue Text</translation></message>
  <message><source>The text that is there</source><translation>Der Text, der da ist</translation></message>
  <message numerus="yes"><source>{count} words</source><translation><numerusform>{count} Wort</numerusform><numerusform>{count} Wörter</numerusform></translation></message>
</context>
<context>
  <name>State</name>
  <message><source>accepted</source><translation>angenommen</translation></message>
  <message><source>corrected</source><translation>korrigiert</translation></message>
  <message><source>created</source><translation>angelegt</translation></message>
  <message><source>rejected</source><translation>abgelehnt</translation></message>
  <message><source>suggested</source><translation>vorgeschlagen</translation></message>
  <message><source>{state} by {name}</source><translation>{state} von {name}</translation></message>
  <message><source>{state}, from {name}{score}</source><translation>{state}, von {name}{score}</translation></message>
</context>
<context>
  <name>StatusBar</name>
  <message><source> (read-only)</source><translation> (nur lesen)</translation></message>
  <message><source> · {minutes} min each</source><translation> · je {minutes} min</translation></message>
  <message><source>Articles finished since midnight, and the median time for one without pauses</source><translation>Seit Mitternacht fertige Artikel und die mittlere Zeit für einen, ohne Pausen</translation></message>
  <message numerus="yes"><source>Making suggestions · {count} articles wait</source><translation><numerusform>Vorschläge entstehen · {count} Artikel wartet</numerusform><numerusform>Vorschläge entstehen · {count} Artikel warten</numerusform></translation></message>
  <message><source>Today {done}</source><translation>Heute {done}</translation></message>
  <message><source>Today {done} of {goal}</source><translation>Heute {done} von {goal}</translation></message>
  <message numerus="yes"><source>{count} suggestions left</source><translation><numerusform>{count} Vorschlag übrig</numerusform><numerusform>{count} Vorschläge übrig</numerusform></translation></message>
  <message><source>{done} of {total} done</source><translation>{done} von {total} fertig</translation></message>
  <message><source>{left} · by rules alone, no pipeline for “{tag}”</source><translation>{left} · nur nach Regeln, keine Pipeline für „{tag}“</translation></message>
  <message><source>{left} · by rules alone, the language is not known</source><translation>{left} · nur nach Regeln, die Sprache ist nicht bekannt</translation></message>
</context>
<context>
  <name>TagAllDialog</name>
  <message><source>Also without accents</source><translation>Auch ohne Akzente</translation></message>
  <message><source>Any case</source><translation>Groß und klein</translation></message>
  <message><source>Keep as a rule that proposes this in every article, named</source><translation>Als Regel behalten, die das in jedem Artikel vorschlägt, namens</translation></message>
  <message><source>Places of these words</source><translation>Stellen mit diesen Wörtern</translation></message>
  <message><source>Tag all matches</source><translation>Alle Treffer auszeichnen</translation></message>
  <message><source>Tag these</source><translation>Diese auszeichnen</translation></message>
  <message><source>The rule’s name</source><translation>Name der Regel</translation></message>
  <message><source>Whole words</source><translation>Ganze Wörter</translation></message>
  <message><source>as</source><translation>als</translation></message>
  <message><source>in the whole corpus</source><translation>im ganzen Korpus</translation></message>
  <message><source>in this article</source><translation>in diesem Artikel</translation></message>
  <message><source>in {name}</source><translation>in {name}</translation></message>
  <message><source>rejected</source><translation>abgelehnt</translation></message>
  <message><source>{name}?</source><translation>{name}?</translation></message>
  <message numerus="yes"><source>{ticked} of {all} places ticked</source><translation><numerusform>{ticked} von {all} Stelle gewählt</numerusform><numerusform>{ticked} von {all} Stellen gewählt</numerusform></translation></message>
</context>
<context>
  <name>Tour</name>
  <message><source>Accept a suggestion</source><translation>Einen Vorschlag annehmen</translation></message>
  <message><source>Build an event</source><translation>Ein Ereignis bauen</translation></message>
  <message><source>Correct a figure</source><translation>Eine Zahl berichtigen</translation></message>
  <message><source>Double-click “rally” and press M: a Protest. The bar below asks for its Actor, and every word that fits wears a number: press that of the nurses. A full stop goes on to the next role; Enter when you have done.</source><translation>Doppelklicken Sie auf „rally“ und drücken Sie M: ein Protest. Die Leiste unten fragt nach dem Akteur, und jedes passende Wort trägt eine Ziffer: Drücken Sie die der Pflegekräfte. Ein Punkt führt zur nächsten Rolle; mit Enter sind Sie fertig.</translation></message>
  <message><source>Label some words</source><translation>Wörter labeln</translation></message>
  <message><source>Nothing had to be saved: every edit was kept when you made it. Ctrl+Z takes any of them back, ? shows all keys, and F1 opens the manual.</source><translation>Nichts musste gespeichert werden: Jede Änderung blieb, als Sie sie machten. Strg+Z nimmt jede zurück, ? zeigt alle Tasten, und F1 öffnet das Handbuch.</translation></message>
  <message><source>Press Ctrl+E, choose a format, say where the file goes, and press Export. Before anything is written you see what the first article becomes, and what the format cannot carry.</source><translation>Drücken Sie Strg+E, wählen Sie ein Format, sagen Sie, wohin die Datei soll, und drücken Sie Exportieren. Bevor etwas geschrieben wird, sehen Sie, was aus dem ersten Artikel wird und was das Format nicht tragen kann.</translation></message>
  <message><source>Say it were at least 400 nurses. Click on “About 400”, press = to get to its value, type: at least 400 and press Enter. If nobody has marked it yet, select it and press F first.</source><translation>Angenommen, es wären mindestens 400 Pflegekräfte. Klicken Sie auf „About 400“, drücken Sie =, um zum Wert zu kommen, tippen Sie: at least 400, und drücken Sie Enter. Ist es noch nicht markiert, wählen Sie es aus und drücken zuerst F.</translation></message>
  <message><source>Take it out</source><translation>Herausnehmen</translation></message>
  <message><source>That is all you need</source><translation>Mehr brauchen Sie nicht</translation></message>
  <message><source>The last sentence names a ministry that nobody has marked. Double-click “health”, then Shift-click “ministry”, and press O: an Organisation. Every type has a letter; the list on the left shows them.</source><translation>Der letzte Satz nennt ein Ministerium, das niemand markiert hat. Doppelklicken Sie auf „health“, klicken Sie mit Umschalt auf „ministry“ und drücken Sie O: eine Organisation. Jeder Typ hat einen Buchstaben; die Liste links zeigt sie.</translation></message>
  <message><source>Words with dashed lines are suggestions; they come a few seconds after an article is opened. Press Space to go to the first. Press Enter to accept it, or Delete to reject it.</source><translation>Wörter mit gestrichelten Linien sind Vorschläge; sie kommen einige Sekunden nach dem Öffnen eines Artikels. Mit der Leertaste gehen Sie zum ersten. Enter nimmt ihn an, Entf lehnt ihn ab.</translation></message>
</context>
<context>
  <name>TourCard</name>
  <message><source>Back to my articles</source><translation>Zurück zu meinen Artikeln</translation></message>
  <message><source>End the tour</source><translation>Die Tour beenden</translation></message>
  <message><source>Skip this</source><translation>Dies überspringen</translation></message>
  <message><source>{number} of {all}</source><translation>{number} von {all}</translation></message>
</context>
<context>
  <name>TrashDialog</name>
  <message><source>Article</source><translation>Artikel</translation></message>
  <message><source>Articles come back with everybody’s annotations.</source><translation>Artikel kommen mit den Annotationen aller zurück.</translation></message>
  <message><source>Deleted</source><translation>Gelöscht</translation></message>
  <message><source>Documents</source><translation>Dokumente</translation></message>
  <message><source>Empty the trash</source><translation>Den Papierkorb leeren</translation></message>
  <message><source>Empty the trash?</source><translation>Den Papierkorb leeren?</translation></message>
  <message><source>Empty the trash…</source><translation>Den Papierkorb leeren…</translation></message>
  <message><source>Take back</source><translation>Zurückholen</translation></message>
  <message><source>The trash is empty.</source><translation>Der Papierkorb ist leer.</translation></message>
  <message><source>Trash</source><translation>Papierkorb</translation></message>
  <message numerus="yes"><source>{count} articles and everybody’s annotations of them will be gone. A backup is made before.</source><translation><numerusform>{count} Artikel und alle Annotationen dazu werden gelöscht. Vorher entsteht eine Sicherung.</numerusform><numerusform>{count} Artikel und alle Annotationen dazu werden gelöscht. Vorher entsteht eine Sicherung.</numerusform></translation></message>
</context>
<context>
  <name>TypePalette</name>
  <message><source>Entities and figures</source><translation>Entitäten und Zahlen</translation></message>
  <message><source>Events</source><translation>Ereignisse</translation></message>
  <message><source>Types and their keys</source><translation>Typen und ihre Tasten</translation></message>
</context>
<context>
  <name>Value</name>
  <message><source>accepted</source><translation>angenommen</translation></message>
  <message><source>age</source><translation>Alter</translation></message>
  <message><source>attribute</source><translation>Merkmal</translation></message>
  <message><source>body</source><translation>Text</translation></message>
  <message><source>byline</source><translation>Autorzeile</translation></message>
  <message><source>caption</source><translation>Bildunterschrift</translation></message>
  <message><source>changed</source><translation>geändert</translation></message>
  <message><source>conflict</source><translation>Konflikt</translation></message>
  <message><source>copyright</source><translation>Copyright</translation></message>
  <message><source>corrected</source><translation>korrigiert</translation></message>
  <message><source>count</source><translation>Anzahl</translation></message>
  <message><source>created</source><translation>angelegt</translation></message>
  <message><source>credit</source><translation>Bildnachweis</translation></message>
  <message><source>date</source><translation>Datum</translation></message>
  <message><source>dateline</source><translation>Ortsmarke</translation></message>
  <message><source>deck</source><translation>Unterzeile</translation></message>
  <message><source>done</source><translation>fertig</translation></message>
  <message><source>duration</source><translation>Dauer</translation></message>
  <message><source>editors note</source><translation>Anmerkung der Redaktion</translation></message>
  <message><source>entity type</source><translation>Entitätstyp</translation></message>
  <message><source>event type</source><translation>Ereignistyp</translation></message>
  <message><source>figure role</source><translation>Zahlenrolle</translation></message>
  <message><source>fraction</source><translation>Bruchteil</translation></message>
  <message><source>gold</source><translation>Gold</translation></message>
  <message><source>headline</source><translation>Überschrift</translation></message>
  <message><source>in progress</source><translation>in Arbeit</translation></message>
  <message><source>measure</source><translation>Maß</translation></message>
  <message><source>metadata</source><translation>Metadaten</translation></message>
  <message><source>money</source><translation>Geld</translation></message>
  <message><source>name</source><translation>Name</translation></message>
  <message><source>new</source><translation>neu</translation></message>
  <message><source>ordinal</source><translation>Ordnungszahl</translation></message>
  <message><source>percent</source><translation>Prozent</translation></message>
  <message><source>rate</source><translation>Rate</translation></message>
  <message><source>rejected</source><translation>abgelehnt</translation></message>
  <message><source>relation</source><translation>Beziehung</translation></message>
  <message><source>reviewed</source><translation>geprüft</translation></message>
  <message><source>role</source><translation>Rolle</translation></message>
  <message><source>same</source><translation>gleich</translation></message>
  <message><source>score</source><translation>Spielstand</translation></message>
  <message><source>skipped</source><translation>übersprungen</translation></message>
  <message><source>suggested</source><translation>vorgeschlagen</translation></message>
</context>
<context>
  <name>ValueEditor</name>
  <message><source>Value</source><translation>Wert</translation></message>
</context>
<context>
  <name>WelcomePage</name>
  <message><source>Begin</source><translation>Anfangen</translation></message>
  <message><source>Files and folders can be dropped anywhere in this window. Every edit is saved when you make it, in one file on this computer; nothing is ever sent anywhere.</source><translation>Dateien und Ordner können irgendwo in dieses Fenster gezogen werden. Jede Änderung wird gespeichert, wenn Sie sie machen, in einer Datei auf diesem Rechner; nichts wird je irgendwohin gesendet.</translation></message>
  <message><source>Read news articles, and turn what they report into data.</source><translation>Nachrichtenartikel lesen und zu Daten machen, was sie berichten.</translation></message>
  <message><source>Recent corpora</source><translation>Zuletzt benutzte Korpora</translation></message>
  <message><source>Welcome page</source><translation>Startseite</translation></message>
</context>
<context>
  <name>WordsField</name>
  <message><source>Take it out</source><translation>Herausnehmen</translation></message>
</context>
<context>
  <name>Zone</name>
  <message><source>Body</source><translation>Text</translation></message>
  <message><source>Byline</source><translation>Autorzeile</translation></message>
  <message><source>Caption</source><translation>Bildtext</translation></message>
  <message><source>Copyright</source><translation>Copyright</translation></message>
  <message><source>Credit</source><translation>Bildnachweis</translation></message>
  <message><source>Dateline</source><translation>Ortsmarke</translation></message>
  <message><source>Deck</source><translation>Unterzeile</translation></message>
  <message><source>Editor’s note</source><translation>Anmerkung der Redaktion</translation></message>
  <message><source>Headline</source><translation>Überschrift</translation></message>
  <message><source>Metadata</source><translation>Metadaten</translation></message>
</context>
</TS>
