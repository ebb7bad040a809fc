<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr" sourcelanguage="en">
<context>
  <name>AcceptAllDialog</name>
  <message><source>Accept all that is left</source><translation>Prihvati sve preostalo</translation></message>
  <message><source>Accept these</source><translation>Prihvati ove</translation></message>
  <message><source>Suggestions that are left</source><translation>Preostali predlozi</translation></message>
  <message numerus="yes"><source>{count} suggestions are left. Untick what is wrong.</source><translation><numerusform>Preostao je {count} predlog. Isključite pogrešno.</numerusform><numerusform>Preostala su {count} predloga. Isključite pogrešne.</numerusform><numerusform>Preostalo je {count} predloga. Isključite pogrešne.</numerusform></translation></message>
</context>
<context>
  <name>Action</name>
  <message><source>About Dateline</source><translation>O programu Dateline</translation></message>
  <message><source>Accept all that is left…</source><translation>Prihvati sve preostalo…</translation></message>
  <message><source>Accept and go to the next</source><translation>Prihvati i pređi na sledeći</translation></message>
  <message><source>All versions stand</source><translation>Sve verzije važe</translation></message>
  <message><source>Annotator’s name…</source><translation>Ime označavača…</translation></message>
  <message><source>Asserted, negated, planned, hypothetical</source><translation>Tvrđeno, poricano, planirano, hipotetično</translation></message>
  <message><source>Back to the text</source><translation>Nazad na tekst</translation></message>
  <message><source>Back up the corpus now</source><translation>Napravi rezervnu kopiju korpusa</translation></message>
  <message><source>Choose how certain the figure is…</source><translation>Izaberi pouzdanost broja…</translation></message>
  <message><source>Choose the figure’s kind…</source><translation>Izaberi vrstu broja…</translation></message>
  <message><source>Choose the figure’s role…</source><translation>Izaberi ulogu broja…</translation></message>
  <message><source>Close</source><translation>Zatvori</translation></message>
  <message><source>Colour-blind safe</source><translation>Za daltoniste</translation></message>
  <message><source>Colours of the system</source><translation>Boje sistema</translation></message>
  <message><source>Comment on this annotation or document…</source><translation>Komentariši oznaku ili dokument…</translation></message>
  <message><source>Compare annotators and decide</source><translation>Uporedi označavače i odluči</translation></message>
  <message><source>Copy the selected words</source><translation>Kopiraj izabrane reči</translation></message>
  <message><source>Dark</source><translation>Tamno</translation></message>
  <message><source>Duplicate the event</source><translation>Udvostruči događaj</translation></message>
  <message><source>Edit in the article</source><translation>Uredi u članku</translation></message>
  <message><source>End: a character back</source><translation>Kraj: znak nazad</translation></message>
  <message><source>End: a character further</source><translation>Kraj: znak dalje</translation></message>
  <message><source>End: a word back</source><translation>Kraj: reč nazad</translation></message>
  <message><source>End: a word further</source><translation>Kraj: reč dalje</translation></message>
  <message><source>Event that no word tells…</source><translation>Događaj bez okidača…</translation></message>
  <message><source>Export…</source><translation>Izvezi…</translation></message>
  <message><source>Fill the role with the candidate of this number</source><translation>Popuni ulogu kandidatom pod ovim brojem</translation></message>
  <message><source>Fill the role with the selected words</source><translation>Popuni ulogu izabranim rečima</translation></message>
  <message><source>Fill the roles of this event</source><translation>Popuni uloge ovog događaja</translation></message>
  <message><source>Find an action…</source><translation>Nađi radnju…</translation></message>
  <message><source>Find in this article</source><translation>Traži u ovom članku</translation></message>
  <message><source>Go on with the import that stopped…</source><translation>Nastavi zaustavljeni uvoz…</translation></message>
  <message><source>Go to the article</source><translation>Idi na članak</translation></message>
  <message><source>Go to the inspector</source><translation>Idi na inspektor</translation></message>
  <message><source>Go to the list of articles</source><translation>Idi na listu članaka</translation></message>
  <message><source>High contrast</source><translation>Visok kontrast</translation></message>
  <message><source>History…</source><translation>Istorija…</translation></message>
  <message><source>How work changes over time…</source><translation>Kako se rad menja kroz vreme…</translation></message>
  <message><source>Import labels…</source><translation>Uvezi oznake…</translation></message>
  <message><source>Keys</source><translation>Tasteri</translation></message>
  <message><source>Label as…</source><translation>Označi kao…</translation></message>
  <message><source>Label by a second key</source><translation>Označi drugim tasterom</translation></message>
  <message><source>Larger text</source><translation>Veći tekst</translation></message>
  <message><source>Learn from this corpus’s events</source><translation>Uči iz događaja ovog korpusa</translation></message>
  <message><source>Light</source><translation>Svetlo</translation></message>
  <message><source>Link with…</source><translation>Poveži sa…</translation></message>
  <message><source>Longer lines</source><translation>Duži redovi</translation></message>
  <message><source>Make a package for a colleague…</source><translation>Napravi paket za kolege…</translation></message>
  <message><source>Make a package of my own work…</source><translation>Napravi paket svog rada…</translation></message>
  <message><source>Make the queue anew</source><translation>Napravi red iznova</translation></message>
  <message><source>Manual</source><translation>Uputstvo</translation></message>
  <message><source>Mark done and open the next article</source><translation>Označi gotovim i otvori sledeći članak</translation></message>
  <message><source>Mend the text…</source><translation>Ispravi tekst…</translation></message>
  <message><source>Merge packages…</source><translation>Spoji pakete…</translation></message>
  <message><source>Merge with another event…</source><translation>Spoji sa drugim događajem…</translation></message>
  <message><source>Move an argument to a new event…</source><translation>Premesti argument u novi događaj…</translation></message>
  <message><source>Move the article to the trash</source><translation>Premesti članak u korpu</translation></message>
  <message><source>Names nothing else</source><translation>Ne imenuje ništa drugo</translation></message>
  <message><source>Names the same as the last mention</source><translation>Imenuje isto što i prethodni pomen</translation></message>
  <message><source>Names the same as…</source><translation>Imenuje isto što i…</translation></message>
  <message><source>Next</source><translation>Dalje</translation></message>
  <message><source>Next annotation</source><translation>Sledeća oznaka</translation></message>
  <message><source>Next article</source><translation>Sledeći članak</translation></message>
  <message><source>Next doubtful suggestion</source><translation>Sledeći sumnjiv predlog</translation></message>
  <message><source>Next finding</source><translation>Sledeći nalaz</translation></message>
  <message><source>Next match</source><translation>Sledeći pogodak</translation></message>
  <message><source>Next role</source><translation>Sledeća uloga</translation></message>
  <message><source>Next slot</source><translation>Sledeće polje</translation></message>
  <message><source>Next suggestion</source><translation>Sledeći predlog</translation></message>
  <message><source>Next that is open</source><translation>Sledeće otvoreno</translation></message>
  <message><source>Next unmarked number, name or trigger</source><translation>Sledeći neoznačeni broj, ime ili okidač</translation></message>
  <message><source>Nobody was right</source><translation>Niko nije u pravu</translation></message>
  <message><source>Open a folder of articles…</source><translation>Otvori fasciklu članaka…</translation></message>
  <message><source>Open articles…</source><translation>Otvori članke…</translation></message>
  <message><source>Open or make a corpus…</source><translation>Otvori ili napravi korpus…</translation></message>
  <message><source>Open the sample articles</source><translation>Otvori primere</translation></message>
  <message><source>Other tellings of this event…</source><translation>Drugi pomeni ovog događaja…</translation></message>
  <message><source>Paste an article</source><translation>Nalepi članak</translation></message>
  <message><source>Previous</source><translation>Nazad</translation></message>
  <message><source>Previous annotation</source><translation>Prethodna oznaka</translation></message>
  <message><source>Previous article</source><translation>Prethodni članak</translation></message>
  <message><source>Previous finding</source><translation>Prethodni nalaz</translation></message>
  <message><source>Previous match</source><translation>Prethodni pogodak</translation></message>
  <message><source>Previous role</source><translation>Prethodna uloga</translation></message>
  <message><source>Previous slot</source><translation>Prethodno polje</translation></message>
  <message><source>Previous suggestion</source><translation>Prethodni predlog</translation></message>
  <message><source>Progress…</source><translation>Napredak…</translation></message>
  <message><source>Queue: what to work through…</source><translation>Red: šta treba obraditi…</translation></message>
  <message><source>Quit</source><translation>Izađi</translation></message>
  <message><source>Redo</source><translation>Ponovi</translation></message>
  <message><source>Reject or delete</source><translation>Odbij ili obriši</translation></message>
  <message><source>Restore a backup…</source><translation>Vrati rezervnu kopiju…</translation></message>
  <message><source>Review one person’s work…</source><translation>Pregledaj rad jedne osobe…</translation></message>
  <message><source>Rules that propose…</source><translation>Pravila koja predlažu…</translation></message>
  <message><source>Say something of the article: relevant, no event…</source><translation>O članku: relevantan, bez događaja…</translation></message>
  <message><source>Say something of this annotation…</source><translation>O ovoj oznaci…</translation></message>
  <message><source>Say this of the whole article</source><translation>Reci ovo o celom članku</translation></message>
  <message><source>Say why</source><translation>Reci zašto</translation></message>
  <message><source>Schema…</source><translation>Šema…</translation></message>
  <message><source>Search the corpus…</source><translation>Pretraži korpus…</translation></message>
  <message><source>Select less</source><translation>Izaberi manje</translation></message>
  <message><source>Select more: word, annotation, sentence</source><translation>Izaberi više: reč, oznaka, rečenica</translation></message>
  <message><source>Settings…</source><translation>Podešavanja…</translation></message>
  <message><source>Settle what merged copies differ in…</source><translation>Reši u čemu se spojene kopije razlikuju…</translation></message>
  <message><source>Share articles out among several…</source><translation>Podeli članke među više ljudi…</translation></message>
  <message><source>Shorter lines</source><translation>Kraći redovi</translation></message>
  <message><source>Skip with a reason…</source><translation>Preskoči uz razlog…</translation></message>
  <message><source>Smaller text</source><translation>Manji tekst</translation></message>
  <message><source>Start: a character back</source><translation>Početak: znak nazad</translation></message>
  <message><source>Start: a character further</source><translation>Početak: znak dalje</translation></message>
  <message><source>Start: a word back</source><translation>Početak: reč nazad</translation></message>
  <message><source>Start: a word further</source><translation>Početak: reč dalje</translation></message>
  <message><source>Stop filling roles</source><translation>Prekini popunjavanje uloga</translation></message>
  <message><source>Stop the import</source><translation>Zaustavi uvoz</translation></message>
  <message><source>Tag all matches…</source><translation>Označi sve pogotke…</translation></message>
  <message><source>Take all that everybody says alike</source><translation>Uzmi sve u čemu se svi slažu</translation></message>
  <message><source>Take the last filler out of the role</source><translation>Izvadi poslednji popunjavač uloge</translation></message>
  <message><source>Take the tour: two minutes</source><translation>Kratak obilazak: dva minuta</translation></message>
  <message><source>Tells an event of its own</source><translation>Govori o zasebnom događaju</translation></message>
  <message><source>Tells the same event as…</source><translation>Govori o istom događaju kao…</translation></message>
  <message><source>Text as it was</source><translation>Tekst kao pre</translation></message>
  <message><source>The figure counts the selected words</source><translation>Broj broji izabrane reči</translation></message>
  <message><source>The figure is a part of the selected words</source><translation>Broj je deo izabranih reči</translation></message>
  <message><source>The left version is right</source><translation>Leva verzija je tačna</translation></message>
  <message><source>The narrower annotation here</source><translation>Uža oznaka ovde</translation></message>
  <message><source>The right version is right</source><translation>Desna verzija je tačna</translation></message>
  <message><source>The selected words belong to it too</source><translation>I izabrane reči pripadaju</translation></message>
  <message><source>The selected words say who reports the figure</source><translation>Izabrane reči kažu ko navodi broj</translation></message>
  <message><source>The version of this number is right</source><translation>Verzija pod ovim brojem je tačna</translation></message>
  <message><source>The whole of it: a character back</source><translation>Celo: znak nazad</translation></message>
  <message><source>The whole of it: a character further</source><translation>Celo: znak dalje</translation></message>
  <message><source>The whole of it: a word back</source><translation>Celo: reč nazad</translation></message>
  <message><source>The whole of it: a word further</source><translation>Celo: reč dalje</translation></message>
  <message><source>The whole thing again</source><translation>Ponovo celina</translation></message>
  <message><source>The wider annotation here</source><translation>Šira oznaka ovde</translation></message>
  <message><source>These words are headline, caption…</source><translation>Ove reči su naslov, potpis…</translation></message>
  <message><source>These words do not belong to it</source><translation>Ove reči ne pripadaju</translation></message>
  <message><source>Title, date, source and zones…</source><translation>Naslov, datum, izvor i zone…</translation></message>
  <message><source>Told as happening, or as not happening</source><translation>Rečeno da se desilo ili da nije</translation></message>
  <message><source>Trash…</source><translation>Korpa…</translation></message>
  <message><source>Type per what the figure is told</source><translation>Upiši na šta se broj odnosi</translation></message>
  <message><source>Type the figure’s unit</source><translation>Upiši jedinicu broja</translation></message>
  <message><source>Type the figure’s value</source><translation>Upiši vrednost broja</translation></message>
  <message><source>Undo</source><translation>Opozovi</translation></message>
  <message><source>Watch a folder, or stop watching it…</source><translation>Prati fasciklu ili prestani…</translation></message>
  <message><source>Welcome page</source><translation>Početna strana</translation></message>
  <message><source>What is said of the whole article</source><translation>Šta je rečeno o celom članku</translation></message>
  <message><source>What reviewers say of my work…</source><translation>Šta pregledači kažu o mom radu…</translation></message>
  <message><source>Write a report on agreement…</source><translation>Napiši izveštaj o saglasnosti…</translation></message>
  <message><source>Write feedback for one annotator…</source><translation>Napiši povratnu poruku za označavača…</translation></message>
</context>
<context>
  <name>Arriving</name>
  <message><source>An import stopped after {done} of {total} files; File &gt; Go on with the import finishes it.</source><translation>Uvoz je stao posle {done} od {total} datoteka; Datoteka &gt; Nastavi uvoz ga završava.</translation></message>
  <message><source>Give it up</source><translation>Odustani</translation></message>
  <message><source>Go on</source><translation>Nastavi</translation></message>
  <message><source>Go on with the import?</source><translation>Nastaviti uvoz?</translation></message>
  <message><source>New files in {name} come in by themselves.</source><translation>Nove datoteke u {name} dolaze same.</translation></message>
  <message><source>Reading {done} of {total} files</source><translation>Čita se {done} od {total} datoteka</translation></message>
  <message><source>The folder is watched no longer.</source><translation>Fascikla se više ne prati.</translation></message>
  <message><source>There are no words on the clipboard.</source><translation>Na klipbordu nema reči.</translation></message>
  <message><source>There is no import to go on with.</source><translation>Nema uvoza koji bi se nastavio.</translation></message>
  <message><source>Watch a folder</source><translation>Prati fasciklu</translation></message>
  <message numerus="yes"><source>{left} of {total} files have not been read.</source><translation><numerusform>Nije pročitano {left} od {total} datoteke.</numerusform><numerusform>Nije pročitano {left} od {total} datoteke.</numerusform><numerusform>Nije pročitano {left} od {total} datoteka.</numerusform></translation></message>
</context>
<context>
  <name>ArticleDelegate</name>
  <message numerus="yes"><source>{count} words</source><translation><numerusform>{count} reč</numerusform><numerusform>{count} reči</numerusform><numerusform>{count} reči</numerusform></translation></message>
</context>
<context>
  <name>ArticleList</name>
  <message><source>Articles</source><translation>Članci</translation></message>
  <message><source>Choose what to work through, and in which order</source><translation>Izaberite šta se obrađuje i kojim redom</translation></message>
  <message><source>Filter articles</source><translation>Filtriraj članke</translation></message>
  <message><source>No articles yet.&#10;Open files with Ctrl+O, or drop them here.</source><translation>Još nema članaka.&#10;Otvorite datoteke sa Ctrl+O ili ih prevucite ovde.</translation></message>
</context>
<context>
  <name>Backup</name>
  <message><source>asked for</source><translation>na zahtev</translation></message>
  <message><source>before a change of many articles</source><translation>pre izmene više članaka</translation></message>
  <message><source>before a change of the schema</source><translation>pre izmene šeme</translation></message>
  <message><source>before a merge</source><translation>pre spajanja</translation></message>
  <message><source>before an import</source><translation>pre uvoza</translation></message>
  <message><source>before another one was restored</source><translation>pre vraćanja druge kopije</translation></message>
  <message><source>before gold was made</source><translation>pre nego što je nastalo zlato</translation></message>
  <message><source>before the file was brought up to date</source><translation>pre prilagođavanja datoteke ovoj verziji</translation></message>
  <message><source>before the trash was emptied</source><translation>pre pražnjenja korpe</translation></message>
  <message><source>damaged</source><translation>oštećena</translation></message>
  <message><source>the first of its day</source><translation>prva tog dana</translation></message>
</context>
<context>
  <name>Bridge</name>
  <message><source>Nothing of it is left to take back.</source><translation>Od toga više nema šta da se vrati.</translation></message>
  <message><source>Open an article first.</source><translation>Prvo otvorite članak.</translation></message>
  <message numerus="yes"><source>{what} (in {count} documents)</source><translation><numerusform>{what} (u {count} dokumentu)</numerusform><numerusform>{what} (u {count} dokumenta)</numerusform><numerusform>{what} (u {count} dokumenata)</numerusform></translation></message>
</context>
<context>
  <name>Canvas</name>
  <message><source>Article</source><translation>Članak</translation></message>
</context>
<context>
  <name>Certainty</name>
  <message><source>disputed</source><translation>osporeno</translation></message>
  <message><source>planned</source><translation>planirano</translation></message>
  <message><source>reported</source><translation>navedeno</translation></message>
  <message><source>unverified</source><translation>nepotvrđeno</translation></message>
</context>
<context>
  <name>Chooser</name>
  <message><source>1–9, or type to filter</source><translation>1–9, ili kucajte za filtriranje</translation></message>
  <message><source>Nothing fits.</source><translation>Ništa ne odgovara.</translation></message>
</context>
<context>
  <name>ChordBar</name>
  <message><source>Second key of the type</source><translation>Drugi taster tipa</translation></message>
  <message><source>Second key, or Esc:</source><translation>Drugi taster, ili Esc:</translation></message>
</context>
<context>
  <name>ColumnChooser</name>
  <message><source>Address</source><translation>Adresa</translation></message>
  <message><source>Byline</source><translation>Potpis autora</translation></message>
  <message><source>Date</source><translation>Datum</translation></message>
  <message><source>Language</source><translation>Jezik</translation></message>
  <message><source>Source</source><translation>Izvor</translation></message>
  <message><source>Text</source><translation>Tekst</translation></message>
  <message><source>The first three records</source><translation>Prva tri zapisa</translation></message>
  <message><source>Title</source><translation>Naslov</translation></message>
  <message numerus="yes"><source>{count} records; the first {shown}:</source><translation><numerusform>{count} zapis; prvih {shown}:</numerusform><numerusform>{count} zapisa; prvih {shown}:</numerusform><numerusform>{count} zapisa; prvih {shown}:</numerusform></translation></message>
</context>
<context>
  <name>Comments</name>
  <message><source>Comment on the document</source><translation>Komentar na dokument</translation></message>
  <message><source>Comment on this annotation</source><translation>Komentar na ovu oznaku</translation></message>
  <message><source>Comments</source><translation>Komentari</translation></message>
  <message><source>Delete</source><translation>Obriši</translation></message>
  <message><source>Reopen</source><translation>Ponovo otvori</translation></message>
  <message><source>Resolve</source><translation>Reši</translation></message>
</context>
<context>
  <name>CompareDialog</name>
  <message><source>What changed</source><translation>Šta se promenilo</translation></message>
</context>
<context>
  <name>CrashDialog</name>
  <message><source>Dateline made a mistake</source><translation>Dateline je pogrešio</translation></message>
  <message><source>Go on</source><translation>Nastavi</translation></message>
  <message><source>Not saved: {why}</source><translation>Nije sačuvano: {why}</translation></message>
  <message><source>Quit Dateline</source><translation>Zatvori Dateline</translation></message>
  <message><source>Report</source><translation>Izveštaj</translation></message>
  <message><source>Save the report</source><translation>Sačuvaj izveštaj</translation></message>
  <message><source>Save the report…</source><translation>Sačuvaj izveštaj…</translation></message>
  <message><source>Saved: {name}</source><translation>Sačuvano: {name}</translation></message>
  <message><source>Something in Dateline failed unexpectedly.</source><translation>Nešto u programu Dateline je neočekivano otkazalo.</translation></message>
  <message><source>The report below says where it failed. Nothing is sent anywhere: you may save it, read it, and send it to us yourself.</source><translation>Izveštaj ispod kaže gde je otkazalo. Ništa se nikuda ne šalje: možete ga sačuvati, pročitati i sami nam poslati.</translation></message>
  <message><source>Your work is safe: every edit was saved in the corpus when you made it. What you did just now may not have been done; look, and do it again. If this comes back, close Dateline and start it anew.</source><translation>Vaš rad je bezbedan: svaka izmena je sačuvana u korpusu čim ste je napravili. Ono što ste upravo uradili možda nije urađeno; pogledajte i uradite ponovo. Ako se ovo ponovi, zatvorite Dateline i pokrenite ga iznova.</translation></message>
</context>
<context>
  <name>Dashboard</name>
  <message><source>Annotations by type</source><translation>Oznake po tipu</translation></message>
  <message><source>Articles of {name}</source><translation>Članci: {name}</translation></message>
  <message><source>Done by day</source><translation>Gotovo po danima</translation></message>
  <message><source>Events by the articles’ {unit}</source><translation>Događaji po vremenu članaka: {unit}</translation></message>
  <message><source>Minutes an article, by day</source><translation>Minuta po članku, po danima</translation></message>
  <message><source>Nothing yet.</source><translation>Još ništa.</translation></message>
  <message><source>Progress</source><translation>Napredak</translation></message>
  <message><source>Suggestions by type</source><translation>Predlozi po tipu</translation></message>
  <message><source>accepted · corrected · rejected</source><translation>prihvaćeno · ispravljeno · odbijeno</translation></message>
  <message><source>medians, pauses left out</source><translation>medijane, bez pauza</translation></message>
  <message><source>month</source><translation>mesecima</translation></message>
  <message><source>year</source><translation>godinama</translation></message>
  <message><source>{minutes} minutes an article (median of {count})</source><translation>minuta po članku: {minutes} (medijana od {count})</translation></message>
</context>
<context>
  <name>Details</name>
  <message><source>Accept</source><translation>Prihvati</translation></message>
  <message><source>Delete</source><translation>Obriši</translation></message>
  <message><source>Open an article first.</source><translation>Prvo otvorite članak.</translation></message>
  <message><source>Reject</source><translation>Odbij</translation></message>
  <message><source>Select words and press a letter, or move onto an annotation.</source><translation>Izaberite reči i pritisnite slovo, ili pređite na oznaku.</translation></message>
  <message><source>no trigger</source><translation>bez okidača</translation></message>
</context>
<context>
  <name>Edit</name>
  <message><source>accept</source><translation>prihvati</translation></message>
  <message><source>add</source><translation>dodaj</translation></message>
  <message><source>another event</source><translation>drugi događaj</translation></message>
  <message><source>change</source><translation>promeni</translation></message>
  <message><source>change bounds</source><translation>promeni granice</translation></message>
  <message><source>change certainty</source><translation>promeni pouzdanost</translation></message>
  <message><source>change kind</source><translation>promeni vrstu</translation></message>
  <message><source>change modifier</source><translation>promeni ogradu</translation></message>
  <message><source>change per</source><translation>promeni odnos</translation></message>
  <message><source>change role</source><translation>promeni ulogu</translation></message>
  <message><source>change the source</source><translation>promeni izvor</translation></message>
  <message><source>change the whole</source><translation>promeni celinu</translation></message>
  <message><source>change type</source><translation>promeni tip</translation></message>
  <message><source>change unit</source><translation>promeni jedinicu</translation></message>
  <message><source>change value</source><translation>promeni vrednost</translation></message>
  <message><source>change what is counted</source><translation>promeni šta se broji</translation></message>
  <message><source>comment</source><translation>komentar</translation></message>
  <message><source>delete</source><translation>obriši</translation></message>
  <message><source>delete comment</source><translation>obriši komentar</translation></message>
  <message><source>duplicate event</source><translation>udvostruči događaj</translation></message>
  <message><source>give a reason</source><translation>navedi razlog</translation></message>
  <message><source>import</source><translation>uvezi</translation></message>
  <message><source>join mentions</source><translation>spoji pomene</translation></message>
  <message><source>leave entity</source><translation>napusti entitet</translation></message>
  <message><source>move an edge</source><translation>pomeri ivicu</translation></message>
  <message><source>same event</source><translation>isti događaj</translation></message>
  <message><source>set attributes</source><translation>postavi svojstva</translation></message>
  <message><source>set entities</source><translation>postavi entitete</translation></message>
  <message><source>set factuality</source><translation>postavi faktičnost</translation></message>
  <message><source>set polarity</source><translation>postavi polarnost</translation></message>
  <message><source>set status</source><translation>postavi status</translation></message>
  <message><source>skip</source><translation>preskoči</translation></message>
  <message><source>split event</source><translation>podeli događaj</translation></message>
</context>
<context>
  <name>EventForm</name>
  <message><source>Factuality</source><translation>Faktičnost</translation></message>
  <message><source>Polarity</source><translation>Polarnost</translation></message>
  <message><source>Take it out</source><translation>Izvadi</translation></message>
  <message><source>Type</source><translation>Tip</translation></message>
</context>
<context>
  <name>ExportDialog</name>
  <message><source>Browse…</source><translation>Pregledaj…</translation></message>
  <message><source>Cancel</source><translation>Odustani</translation></message>
  <message><source>Cancelled; nothing was written.</source><translation>Prekinuto; ništa nije zapisano.</translation></message>
  <message><source>Export</source><translation>Izvoz</translation></message>
  <message><source>Find a format</source><translation>Nađi format</translation></message>
  <message><source>Formats</source><translation>Formati</translation></message>
  <message><source>Looking…</source><translation>Gledam…</translation></message>
  <message><source>No document fits the selection.</source><translation>Nijedan dokument ne odgovara izboru.</translation></message>
  <message><source>Not carried</source><translation>Nije preneto</translation></message>
  <message><source>Nothing: the format carries all of it.</source><translation>Ništa: format prenosi sve.</translation></message>
  <message><source>Number</source><translation>Broj</translation></message>
  <message><source>The first document</source><translation>Prvi dokument</translation></message>
  <message><source>There is no folder {name}.</source><translation>Nema fascikle {name}.</translation></message>
  <message><source>Type to find a format</source><translation>Kucajte da nađete format</translation></message>
  <message><source>What the first document becomes</source><translation>Šta postaje od prvog dokumenta</translation></message>
  <message><source>What the format cannot carry</source><translation>Šta format ne može da prenese</translation></message>
  <message><source>Why</source><translation>Zašto</translation></message>
  <message><source>Write to</source><translation>Upiši u</translation></message>
  <message><source>Writing, reading back and comparing…</source><translation>Upisuje se, čita nazad i poredi…</translation></message>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} oznaka</numerusform><numerusform>{count} oznake</numerusform><numerusform>{count} oznaka</numerusform></translation></message>
  <message numerus="yes"><source>{count} documents</source><translation><numerusform>{count} dokument</numerusform><numerusform>{count} dokumenta</numerusform><numerusform>{count} dokumenata</numerusform></translation></message>
  <message numerus="yes"><source>{count} losses</source><translation><numerusform>{count} gubitak</numerusform><numerusform>{count} gubitka</numerusform><numerusform>{count} gubitaka</numerusform></translation></message>
</context>
<context>
  <name>ExportOptions</name>
  <message><source>Annotations</source><translation>Oznake</translation></message>
  <message><source>Documents of</source><translation>Dokumenti od</translation></message>
  <message><source>Ends of tokens</source><translation>Krajevi tokena</translation></message>
  <message><source>Per cent for train, dev and test</source><translation>Procenti za train, dev i test</translation></message>
  <message><source>Published since</source><translation>Objavljeno od</translation></message>
  <message><source>Published until</source><translation>Objavljeno do</translation></message>
  <message><source>Seed of the split</source><translation>Seme podele</translation></message>
  <message><source>Split</source><translation>Podela</translation></message>
  <message><source>Text</source><translation>Tekst</translation></message>
  <message><source>The most even: of a hundred seeds the one that shares every type out best. The corpus keeps it, so that what is added later moves nothing.</source><translation>Najravnomernije: od sto semena ono koje svaku vrstu najbolje raspodeli. Korpus ga pamti, pa ništa što se kasnije doda ništa ne pomera.</translation></message>
  <message><source>Write nothing if anything would be lost</source><translation>Ne upisuj ništa ako bi se nešto izgubilo</translation></message>
  <message><source>Write the split as two or three shares, such as 80/10/10.</source><translation>Napišite podelu kao dva ili tri dela, na primer 80/10/10.</translation></message>
  <message><source>all types</source><translation>svi tipovi</translation></message>
  <message><source>any day</source><translation>bilo koji dan</translation></message>
  <message><source>any status</source><translation>bilo koji status</translation></message>
  <message><source>as the format wants</source><translation>kako format traži</translation></message>
  <message><source>everybody</source><translation>svi</translation></message>
  <message><source>figure: {role}</source><translation>broj: {role}</translation></message>
  <message><source>gold only</source><translation>samo zlatni</translation></message>
  <message><source>leave out what cuts words</source><translation>izostavi što seče reči</translation></message>
  <message><source>published</source><translation>objavljeno</translation></message>
  <message><source>seed</source><translation>seme</translation></message>
  <message><source>take the words around</source><translation>uzmi okolne reči</translation></message>
  <message><source>the most even</source><translation>najravnomernije</translation></message>
  <message><source>the whole text</source><translation>ceo tekst</translation></message>
  <message><source>{day} is no date: write 2024, 2024-05 or 2024-05-06.</source><translation>{day} nije datum: napišite 2024, 2024-05 ili 2024-05-06.</translation></message>
</context>
<context>
  <name>FactsDialog</name>
  <message><source>About this article</source><translation>O ovom članku</translation></message>
  <message><source>Address</source><translation>Adresa</translation></message>
  <message><source>Agency</source><translation>Agencija</translation></message>
  <message><source>As it was read</source><translation>Kako je pročitano</translation></message>
  <message><source>By</source><translation>Autor</translation></message>
  <message><source>Days</source><translation>Dani</translation></message>
  <message><source>File</source><translation>Datoteka</translation></message>
  <message><source>Filed at</source><translation>Poslato iz</translation></message>
  <message><source>Language</source><translation>Jezik</translation></message>
  <message><source>Other words for a zone: select them in the article and press Ctrl+G.</source><translation>Druge reči za zonu: izaberite ih u članku i pritisnite Ctrl+G.</translation></message>
  <message><source>Published</source><translation>Objavljeno</translation></message>
  <message><source>Source</source><translation>Izvor</translation></message>
  <message><source>Title</source><translation>Naslov</translation></message>
  <message><source>What changed…</source><translation>Šta se promenilo…</translation></message>
  <message><source>Words</source><translation>Reči</translation></message>
  <message><source>Zone</source><translation>Zona</translation></message>
  <message><source>Zones</source><translation>Zone</translation></message>
  <message><source>a newer version; the older one is kept</source><translation>novija verzija; starija je sačuvana</translation></message>
  <message><source>added {day}</source><translation>dodato {day}</translation></message>
  <message><source>no file</source><translation>bez datoteke</translation></message>
  <message><source>none: the day of publication is not known</source><translation>nema: dan objave nije poznat</translation></message>
  <message><source>such as 2026-01-31</source><translation>na primer 2026-01-31</translation></message>
  <message numerus="yes"><source>{size} bytes, kept as they were</source><translation><numerusform>{size} bajt, sačuvan kakav je bio</numerusform><numerusform>{size} bajta, sačuvana kakva su bila</numerusform><numerusform>{size} bajtova, sačuvano kakvo je bilo</numerusform></translation></message>
</context>
<context>
  <name>Factuality</name>
  <message><source>asserted</source><translation>tvrđeno</translation></message>
  <message><source>hypothetical</source><translation>hipotetično</translation></message>
  <message><source>negated</source><translation>poricano</translation></message>
  <message><source>planned</source><translation>planirano</translation></message>
</context>
<context>
  <name>Figure</name>
  <message><source>not a quantity yet</source><translation>još nije količina</translation></message>
  <message><source>of {words}</source><translation>od {words}</translation></message>
  <message><source>source: {words}</source><translation>izvor: {words}</translation></message>
</context>
<context>
  <name>FigureForm</name>
  <message><source>30 · at least 30 · 20-30 · dozens</source><translation>30 · at least 30 · 20-30 · dozens</translation></message>
  <message><source>Certainty</source><translation>Pouzdanost</translation></message>
  <message><source>Counts</source><translation>Broji</translation></message>
  <message><source>Kind</source><translation>Vrsta</translation></message>
  <message><source>Part of</source><translation>Deo od</translation></message>
  <message><source>Per</source><translation>Po</translation></message>
  <message><source>Role</source><translation>Uloga</translation></message>
  <message><source>Source</source><translation>Izvor</translation></message>
  <message><source>Unit</source><translation>Jedinica</translation></message>
  <message><source>Value</source><translation>Vrednost</translation></message>
  <message><source>per</source><translation>po</translation></message>
  <message><source>select words, then *</source><translation>izaberite reči, pa *</translation></message>
  <message><source>select words, then &lt;</source><translation>izaberite reči, pa &lt;</translation></message>
  <message><source>select words, then |</source><translation>izaberite reči, pa |</translation></message>
</context>
<context>
  <name>FigureModel</name>
  <message><source>Counted</source><translation>Brojano</translation></message>
  <message><source>Event</source><translation>Događaj</translation></message>
  <message><source>High</source><translation>Najviše</translation></message>
  <message><source>Low</source><translation>Najmanje</translation></message>
  <message><source>Modifier</source><translation>Ograda</translation></message>
  <message><source>Role</source><translation>Uloga</translation></message>
  <message><source>Same as</source><translation>Isto</translation></message>
  <message><source>Source</source><translation>Izvor</translation></message>
  <message><source>Unit</source><translation>Jedinica</translation></message>
  <message><source>Value</source><translation>Vrednost</translation></message>
  <message><source>Words</source><translation>Reči</translation></message>
</context>
<context>
  <name>FigureTable</name>
  <message><source>Figures</source><translation>Brojevi</translation></message>
</context>
<context>
  <name>FillingBar</name>
  <message><source>+ the selected words   ·   . next role   ·   Enter done   ·   Esc close</source><translation>+ izabrane reči   ·   . sledeća uloga   ·   Enter gotovo   ·   Esc zatvori</translation></message>
  <message><source>1 take   ·   </source><translation>1 uzmi   ·   </translation></message>
  <message><source>1–{count} take   ·   </source><translation>1–{count} uzmi   ·   </translation></message>
  <message><source>All roles seen   ·   , back   ·   Enter done</source><translation>Sve uloge viđene   ·   , nazad   ·   Enter gotovo</translation></message>
  <message><source>Enter {type}   ·   </source><translation>Enter {type}   ·   </translation></message>
  <message><source>Unmarked: &lt;b&gt;{words}&lt;/b&gt; looks like {sign}</source><translation>Neoznačeno: &lt;b&gt;{words}&lt;/b&gt; liči na {sign}</translation></message>
  <message><source>Which words belong to &lt;b&gt;{words}&lt;/b&gt; too?</source><translation>Koje reči takođe pripadaju: &lt;b&gt;{words}&lt;/b&gt;?</translation></message>
  <message><source>a letter: its type   ·   Delete no   ·   &gt; later   ·   Esc stop   ·   {count} left</source><translation>slovo: tip   ·   Delete ne   ·   &gt; kasnije   ·   Esc kraj   ·   preostalo: {count}</translation></message>
  <message><source>a name</source><translation>ime</translation></message>
  <message><source>a number</source><translation>broj</translation></message>
  <message><source>an event</source><translation>događaj</translation></message>
  <message><source>select them, then (   ·   Esc stop</source><translation>izaberite ih, pa (   ·   Esc kraj</translation></message>
  <message><source>who or what is</source><translation>ko ili šta je</translation></message>
</context>
<context>
  <name>FindBar</name>
  <message><source>Close (Esc)</source><translation>Zatvori (Esc)</translation></message>
  <message><source>Find in this article</source><translation>Traži u ovom članku</translation></message>
  <message><source>Next match (Enter)</source><translation>Sledeći pogodak (Enter)</translation></message>
  <message><source>Previous match (Shift+Enter)</source><translation>Prethodni pogodak (Shift+Enter)</translation></message>
  <message><source>{count} found</source><translation>nađeno: {count}</translation></message>
  <message><source>{number} of {count}</source><translation>{number} od {count}</translation></message>
</context>
<context>
  <name>Finding</name>
  <message><source>A figure does not say what its number stands for.</source><translation>Broj ne kaže šta znači.</translation></message>
  <message><source>A figure has neither a value nor a bound.</source><translation>Broj nema ni vrednost ni granicu.</translation></message>
  <message><source>A number in the headline, the text or a caption is neither a figure nor part of a date or another mention.</source><translation>Broj u naslovu, tekstu ili potpisu slike nije ni označen ni deo datuma ili drugog pomena.</translation></message>
  <message><source>A word that tells an event elsewhere in this article stands here and nothing is marked.</source><translation>Reč koja drugde u ovom članku kazuje događaj stoji ovde neoznačena.</translation></message>
  <message><source>An annotation begins or ends in the middle of a word.</source><translation>Oznaka počinje ili se završava usred reči.</translation></message>
  <message><source>An annotation has a type or role that the schema does not have.</source><translation>Oznaka ima tip ili ulogu koje šema nema.</translation></message>
  <message><source>An argument stands two or more paragraphs away from the words that tell the event.</source><translation>Argument stoji dva ili više pasusa od reči koje kazuju događaj.</translation></message>
  <message><source>An event has an argument that its type does not allow: no such role, or a role that takes other things.</source><translation>Događaj ima argument koji njegov tip ne dozvoljava: nema te uloge, ili je uloga za nešto drugo.</translation></message>
  <message><source>An event lacks an argument that its type requires.</source><translation>Događaju nedostaje argument koji njegov tip traži.</translation></message>
  <message><source>Argument far away</source><translation>Argument daleko</translation></message>
  <message><source>Figure without role</source><translation>Broj bez uloge</translation></message>
  <message><source>Figure without value</source><translation>Broj bez vrednosti</translation></message>
  <message><source>Filler does not fit the role</source><translation>Popunjavač ne odgovara ulozi</translation></message>
  <message><source>Killed and wounded do not make the casualties of the same event, or parts are more than their whole.</source><translation>Poginuli i ranjeni ne daju ukupne žrtve istog događaja, ili su delovi veći od celine.</translation></message>
  <message><source>Number without figure</source><translation>Broj bez oznake</translation></message>
  <message><source>One string, two types</source><translation>Iste reči, dva tipa</translation></message>
  <message><source>Required role is empty</source><translation>Obavezna uloga je prazna</translation></message>
  <message><source>Said twice</source><translation>Rečeno dvaput</translation></message>
  <message><source>Same figure, other value</source><translation>Isti broj, druga vrednost</translation></message>
  <message><source>Span ends inside a word</source><translation>Oznaka se završava u reči</translation></message>
  <message><source>Suggestions left open</source><translation>Ostali otvoreni predlozi</translation></message>
  <message><source>The article is marked as done, but suggestions are still waiting for a decision.</source><translation>Članak je označen kao gotov, ali predlozi još čekaju odluku.</translation></message>
  <message><source>The same words have one type here and another type elsewhere in the article.</source><translation>Iste reči ovde imaju jedan tip, a drugde u članku drugi.</translation></message>
  <message><source>Toll does not add up</source><translation>Zbir žrtava se ne slaže</translation></message>
  <message><source>Trigger word not marked</source><translation>Okidač nije označen</translation></message>
  <message><source>Two annotations say the same of the same words; one of them can go.</source><translation>Dve oznake kažu isto o istim rečima; jedna može da se ukloni.</translation></message>
  <message><source>Two figures are linked as the same, but their values differ by more than units and rounding explain.</source><translation>Dva broja su povezana kao ista, ali se vrednosti razlikuju više nego što jedinice i zaokruživanje objašnjavaju.</translation></message>
  <message><source>Unknown type</source><translation>Nepoznat tip</translation></message>
</context>
<context>
  <name>Findings</name>
  <message><source>Findings</source><translation>Nalazi</translation></message>
</context>
<context>
  <name>Format</name>
  <message><source>Annotated articles (HTML)</source><translation>Anotirani članci (HTML)</translation></message>
  <message><source>Annotated articles (PDF)</source><translation>Anotirani članci (PDF)</translation></message>
  <message><source>CASE BIO (triggers and roles)</source><translation>CASE BIO (okidači i uloge)</translation></message>
  <message><source>Chat JSONL (for language models)</source><translation>Chat JSONL (za jezičke modele)</translation></message>
  <message><source>CoNLL, BILUO in two columns</source><translation>CoNLL, BILUO u dve kolone</translation></message>
  <message><source>CoNLL, IOB2 in two columns</source><translation>CoNLL, IOB2 u dve kolone</translation></message>
  <message><source>CoNLL-2003, IOB2 in four columns</source><translation>CoNLL-2003, IOB2 u četiri kolone</translation></message>
  <message><source>Dateline JSONL</source><translation>Dateline JSONL</translation></message>
  <message><source>DyGIE++ JSON</source><translation>DyGIE++ JSON</translation></message>
  <message><source>Event table (CSV)</source><translation>Tabela događaja (CSV)</translation></message>
  <message><source>Event table (Excel)</source><translation>Tabela događaja (Excel)</translation></message>
  <message><source>Event table (Parquet)</source><translation>Tabela događaja (Parquet)</translation></message>
  <message><source>GLiNER JSON</source><translation>GLiNER JSON</translation></message>
  <message><source>GLiNER2 JSONL</source><translation>GLiNER2 JSONL</translation></message>
  <message><source>Hugging Face dataset (Parquet)</source><translation>Skup podataka za Hugging Face (Parquet)</translation></message>
  <message><source>Label Studio JSON</source><translation>Label Studio JSON</translation></message>
  <message><source>MAVEN-Arg JSON</source><translation>MAVEN-Arg JSON</translation></message>
  <message><source>MeasEval TSV (figures)</source><translation>MeasEval TSV (brojevi)</translation></message>
  <message><source>OneIE / TextEE JSON, by sentence</source><translation>OneIE / TextEE JSON, po rečenicama</translation></message>
  <message><source>Prodigy JSONL</source><translation>Prodigy JSONL</translation></message>
  <message><source>RAMS JSON</source><translation>RAMS JSON</translation></message>
  <message><source>UIMA CAS JSON</source><translation>UIMA CAS JSON</translation></message>
  <message><source>UIMA CAS XMI</source><translation>UIMA CAS XMI</translation></message>
  <message><source>WebAnno TSV 3.3 (INCEpTION)</source><translation>WebAnno TSV 3.3 (INCEpTION)</translation></message>
  <message><source>WikiEvents JSON, by document</source><translation>WikiEvents JSON, po dokumentima</translation></message>
  <message><source>brat standoff</source><translation>brat standoff</translation></message>
  <message><source>doccano JSONL</source><translation>doccano JSONL</translation></message>
  <message><source>events with the arguments that stand within two sentences of the trigger; mentions only as arguments</source><translation>događaji sa argumentima do dve rečenice od okidača; pomeni samo kao argumenti</translation></message>
  <message><source>everything but comments and the document's attributes; fragments, attributes and slots as text features</source><translation>sve osim komentara i atributa dokumenta; delovi, atributi i pojedinosti kao tekstualna obeležja</translation></message>
  <message><source>everything: text, zones, annotations of every state, comments, entities, where each came from</source><translation>sve: tekst, zone, anotacije u svakom stanju, komentari, entiteti i odakle je svaka</translation></message>
  <message><source>figures with unit, kind of bound and what they count; all slots under `dateline` in the last column</source><translation>brojevi sa jedinicom, vrstom granice i onim što broje; sve pojedinosti pod `dateline` u poslednjoj koloni</translation></message>
  <message><source>marks in the text, figures and events as tables, relations, comments; to read, not to train on</source><translation>oznake u tekstu, brojevi i događaji kao tabele, relacije, komentari; za čitanje, ne za obuku</translation></message>
  <message><source>marks in the text, then every annotation with its words, values and roles; to read, not to train on</source><translation>oznake u tekstu, zatim svaka anotacija sa rečima, vrednostima i ulogama; za čitanje, ne za obuku</translation></message>
  <message><source>mentions (doc.ents, doc.spans), figures by role and triggers (doc.spans); a split adds a training config</source><translation>pomeni (doc.ents, doc.spans), brojevi po ulozi i okidači (doc.spans); uz podelu i konfiguracija za obuku</translation></message>
  <message><source>mentions and figures by role as BILUO tags; the outermost of those that overlap</source><translation>pomeni i brojevi po ulozi kao oznake BILUO; od onih koji se preklapaju spoljni</translation></message>
  <message><source>mentions and figures by role as IOB2 tags; the outermost of those that overlap</source><translation>pomeni i brojevi po ulozi kao oznake IOB2; od onih koji se preklapaju spoljni</translation></message>
  <message><source>mentions and figures by role, relations within a sentence, entity clusters, events by one-word triggers</source><translation>pomeni i brojevi po ulozi, relacije unutar rečenice, grupe pomena jednog entiteta, događaji sa okidačem od jedne reči</translation></message>
  <message><source>mentions by entity, events (coreferent ones as one) with arguments; figures where they fill a role</source><translation>pomeni po entitetu, događaji (isti kao jedan) sa argumentima; brojevi gde popunjavaju ulogu</translation></message>
  <message><source>mentions by type, events and figures as structures, relations between mentions; words, not places</source><translation>pomeni po tipu, događaji i brojevi kao strukture, relacije među pomenima; reči, a ne mesta</translation></message>
  <message><source>mentions, figures (slots as notes), events with their arguments, relations, attributes, notes</source><translation>pomeni, brojevi (pojedinosti kao beleške), događaji sa argumentima, relacije, atributi, beleške</translation></message>
  <message><source>mentions, figures (value as Number, slots as meta) and triggers as regions; arguments and relations</source><translation>pomeni, brojevi (vrednost kao Number, pojedinosti kao meta) i okidači kao regioni; argumenti i relacije</translation></message>
  <message><source>mentions, figures and triggers as spans (overlaps too), arguments and relations; rejections as answers</source><translation>pomeni, brojevi i okidači kao rasponi (i preklopljeni), argumenti i relacije; odbijanja kao odgovori</translation></message>
  <message><source>mentions, figures by role and triggers as entities; arguments and relations as relations</source><translation>pomeni, brojevi po ulozi i okidači kao entiteti; argumenti i relacije kao relacije</translation></message>
  <message><source>mentions, figures by role and triggers as spans of tokens, by sentence; overlaps too</source><translation>pomeni, brojevi po ulozi i okidači kao rasponi tokena, po rečenicama; i preklopljeni</translation></message>
  <message><source>mentions, figures by role, events with arguments from the whole document, relations, entity clusters</source><translation>pomeni, brojevi po ulozi, događaji sa argumentima iz celog dokumenta, relacije, grupe pomena jednog entiteta</translation></message>
  <message><source>mentions, figures by role, events with arguments in the trigger's sentence, relations between mentions</source><translation>pomeni, brojevi po ulozi, događaji sa argumentima u rečenici okidača, relacije među pomenima</translation></message>
  <message><source>mentions, figures with their numbers, events with arguments, relations between mentions; overlaps too</source><translation>pomeni, brojevi sa vrednostima, događaji sa argumentima, relacije među pomenima; i preklopljeni</translation></message>
  <message><source>mentions, figures with value and unit, events with arguments, relations; words, not places</source><translation>pomeni, brojevi sa vrednošću i jedinicom, događaji sa argumentima, relacije; reči, a ne mesta</translation></message>
  <message><source>mentions, figures, events and relations as columns; tokens with BIO class labels; needs pyarrow</source><translation>pomeni, brojevi, događaji i relacije kao kolone; tokeni sa klasama BIO; potreban je pyarrow</translation></message>
  <message><source>one row an event with its roles, figures as best, low and high; the place of every cell beside it</source><translation>jedan red po događaju sa ulogama, brojevi kao najbolja, najmanja i najveća vrednost; pored toga mesto svake ćelije</translation></message>
  <message><source>spaCy DocBin</source><translation>spaCy DocBin</translation></message>
  <message><source>triggers (without the event's type) and what fills roles, as one BIO layer</source><translation>okidači (bez tipa događaja) i ono što popunjava uloge, kao jedan sloj BIO</translation></message>
</context>
<context>
  <name>FoundModel</name>
  <message><source>Article</source><translation>Članak</translation></message>
  <message><source>Cannot be read</source><translation>Ne može se pročitati</translation></message>
  <message><source>Encoding</source><translation>Kodiranje</translation></message>
  <message><source>File</source><translation>Datoteka</translation></message>
  <message><source>In the corpus</source><translation>U korpusu</translation></message>
  <message><source>Recognised as</source><translation>Prepoznato kao</translation></message>
  <message><source>later version, annotations come along</source><translation>kasnija verzija, oznake se prenose</translation></message>
  <message><source>new</source><translation>novo</translation></message>
  <message><source>there already</source><translation>već postoji</translation></message>
  <message><source>twice in these files</source><translation>dvaput u ovim datotekama</translation></message>
  <message><source>{share} like one that is there</source><translation>{share} kao jedan koji postoji</translation></message>
</context>
<context>
  <name>Guidelines</name>
  <message><source>ACCEPTED IN THIS CORPUS</source><translation>PRIHVAĆENO U OVOM KORPUSU</translation></message>
</context>
<context>
  <name>HistoryDialog</name>
  <message><source>Annotations</source><translation>Oznake</translation></message>
  <message><source>Articles</source><translation>Članci</translation></message>
  <message><source>Go back to this state</source><translation>Vrati na ovo stanje</translation></message>
  <message><source>Going back is one step that can itself be undone.</source><translation>Vraćanje je jedan korak koji se i sam može opozvati.</translation></message>
  <message><source>History</source><translation>Istorija</translation></message>
  <message><source>Many articles at once</source><translation>Više članaka odjednom</translation></message>
  <message><source>Nothing was done in many articles at once yet.</source><translation>U više članaka odjednom još ništa nije urađeno.</translation></message>
  <message><source>Nothing was done in this document yet.</source><translation>U ovom dokumentu još ništa nije urađeno.</translation></message>
  <message><source>Take it back everywhere</source><translation>Vrati svuda</translation></message>
  <message><source>This article</source><translation>Ovaj članak</translation></message>
  <message><source>What</source><translation>Šta</translation></message>
  <message><source>What was done in many articles at once</source><translation>Šta je urađeno u više članaka odjednom</translation></message>
  <message><source>What was done in this document</source><translation>Šta je urađeno u ovom dokumentu</translation></message>
  <message><source>What was done since stays, and a backup is made before. Taking an undo back makes it again.</source><translation>Ono što je urađeno posle toga ostaje, a pre toga se pravi rezervna kopija. Ko vrati poništavanje, čini to ponovo.</translation></message>
  <message><source>When</source><translation>Kada</translation></message>
  <message><source>Who</source><translation>Ko</translation></message>
</context>
<context>
  <name>ImportBar</name>
  <message><source>Stop</source><translation>Zaustavi</translation></message>
  <message><source>Stop the import; it can go on later</source><translation>Zaustavi uvoz; može se nastaviti kasnije</translation></message>
</context>
<context>
  <name>ImportDialog</name>
  <message><source>A later version: carry the annotations over to it</source><translation>Kasnija verzija: prenesi oznake na nju</translation></message>
  <message><source>Keep both, as one story</source><translation>Zadrži oba, kao jednu priču</translation></message>
  <message><source>Leave it out</source><translation>Izostavi</translation></message>
  <message><source>Looked at {done} of {total} files</source><translation>Pregledano {done} od {total} datoteka</translation></message>
  <message><source>Open</source><translation>Otvori</translation></message>
  <message><source>Open all files</source><translation>Otvori sve datoteke</translation></message>
  <message><source>Open articles</source><translation>Otvori članke</translation></message>
  <message><source>Open {count}</source><translation>Otvori {count}</translation></message>
  <message><source>The article’s text</source><translation>Tekst članka</translation></message>
  <message><source>What becomes of it</source><translation>Šta biva s tim</translation></message>
  <message><source>What was found</source><translation>Šta je nađeno</translation></message>
  <message><source>cannot be read: {count}</source><translation>nečitljivo: {count}</translation></message>
  <message><source>like others: {count}</source><translation>slično drugima: {count}</translation></message>
  <message><source>new: {count}</source><translation>novo: {count}</translation></message>
  <message><source>there already: {count}</source><translation>već postoji: {count}</translation></message>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} oznaka</numerusform><numerusform>{count} oznake</numerusform><numerusform>{count} oznaka</numerusform></translation></message>
  <message numerus="yes"><source>{count} more are not listed and come in too</source><translation><numerusform>još {count} nije naveden, a ulazi takođe</numerusform><numerusform>još {count} nisu navedena, a ulaze takođe</numerusform><numerusform>još {count} nije navedeno, a ulazi takođe</numerusform></translation></message>
  <message numerus="yes"><source>{count} words</source><translation><numerusform>{count} reč</numerusform><numerusform>{count} reči</numerusform><numerusform>{count} reči</numerusform></translation></message>
</context>
<context>
  <name>Inspector</name>
  <message><source>Comments</source><translation>Komentari</translation></message>
  <message><source>Events</source><translation>Događaji</translation></message>
  <message><source>Figures</source><translation>Brojevi</translation></message>
  <message><source>Findings</source><translation>Nalazi</translation></message>
  <message><source>Mentions</source><translation>Pomeni</translation></message>
  <message><source>No comments yet. # writes one on the annotation under the caret.</source><translation>Još nema komentara. # piše komentar na oznaku pod kursorom.</translation></message>
  <message><source>No events yet. Select the word that tells one, and press the letter of its type.</source><translation>Još nema događaja. Izaberite reč koja ga saopštava i pritisnite slovo tipa.</translation></message>
  <message><source>No figures yet. Select a number with its words, and press F.</source><translation>Još nema brojeva. Izaberite broj s njegovim rečima i pritisnite F.</translation></message>
  <message><source>No mentions yet. Select a name, and press the letter of its type.</source><translation>Još nema pomena. Izaberite ime i pritisnite slovo tipa.</translation></message>
  <message><source>Nothing to look at again. Findings come while you work.</source><translation>Nema šta da se ponovo pogleda. Nalazi dolaze tokom rada.</translation></message>
  <message><source>Open an article first.</source><translation>Prvo otvorite članak.</translation></message>
  <message><source>What is in the article</source><translation>Šta je u članku</translation></message>
</context>
<context>
  <name>KeysSheet</name>
  <message><source>Keys</source><translation>Tasteri</translation></message>
</context>
<context>
  <name>KeysTable</name>
  <message><source>Action</source><translation>Radnja</translation></message>
  <message><source>As it was</source><translation>Kako je bilo</translation></message>
  <message><source>Give this key</source><translation>Dodeli ovaj taster</translation></message>
  <message><source>Keys</source><translation>Tasteri</translation></message>
  <message><source>No key</source><translation>Bez tastera</translation></message>
  <message><source>{key} has more than one meaning: {both}</source><translation>{key} ima više značenja: {both}</translation></message>
</context>
<context>
  <name>LabelImportDialog</name>
  <message><source>A file or folder of brat, CoNLL, Prodigy, doccano, Label Studio, …</source><translation>Datoteka ili fascikla iz brat, CoNLL, Prodigy, doccano, Label Studio, …</translation></message>
  <message><source>A folder of labels</source><translation>Fascikla sa oznakama</translation></message>
  <message><source>Annotator</source><translation>Označavač</translation></message>
  <message numerus="yes"><source>Bringing in {done} of {total} texts…</source><translation><numerusform>Unosi se {done} od {total} teksta…</numerusform><numerusform>Unosi se {done} od {total} teksta…</numerusform><numerusform>Unosi se {done} od {total} tekstova…</numerusform></translation></message>
  <message><source>File or folder</source><translation>Datoteka ili fascikla</translation></message>
  <message><source>File…</source><translation>Datoteka…</translation></message>
  <message><source>Folder…</source><translation>Fascikla…</translation></message>
  <message><source>Format</source><translation>Format</translation></message>
  <message><source>Import</source><translation>Uvezi</translation></message>
  <message><source>Import labels</source><translation>Uvezi oznake</translation></message>
  <message><source>Labels</source><translation>Oznake</translation></message>
  <message><source>Labels are being brought in; close that window first.</source><translation>Oznake se upravo unose; prvo zatvorite taj prozor.</translation></message>
  <message><source>Offsets count</source><translation>Pozicije broje</translation></message>
  <message numerus="yes"><source>Reading, {done} texts so far…</source><translation><numerusform>Čita se, do sada {done} tekst…</numerusform><numerusform>Čita se, do sada {done} teksta…</numerusform><numerusform>Čita se, do sada {done} tekstova…</numerusform></translation></message>
  <message><source>Saving…</source><translation>Čuva se…</translation></message>
  <message><source>Stopped; nothing was brought in.</source><translation>Zaustavljeno; ništa nije uneto.</translation></message>
  <message><source>Stopping…</source><translation>Zaustavlja se…</translation></message>
  <message><source>The first text</source><translation>Prvi tekst</translation></message>
  <message><source>Types</source><translation>Tipovi</translation></message>
  <message><source>What cannot be placed</source><translation>Šta ne može da se smesti</translation></message>
  <message><source>line {number}</source><translation>red {number}</translation></message>
  <message><source>name the annotator whose labels they are</source><translation>navedite čije su oznake</translation></message>
  <message><source>whose labels they are, where the file does not say</source><translation>čije su oznake, gde datoteka to ne kaže</translation></message>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} oznaka</numerusform><numerusform>{count} oznake</numerusform><numerusform>{count} oznaka</numerusform></translation></message>
  <message numerus="yes"><source>{count} cannot be placed</source><translation><numerusform>{count} se ne može smestiti</numerusform><numerusform>{count} se ne mogu smestiti</numerusform><numerusform>{count} se ne može smestiti</numerusform></translation></message>
  <message numerus="yes"><source>{count} texts</source><translation><numerusform>{count} tekst</numerusform><numerusform>{count} teksta</numerusform><numerusform>{count} tekstova</numerusform></translation></message>
  <message><source>… and {count} more</source><translation>… i još {count}</translation></message>
</context>
<context>
  <name>LanesView</name>
  <message><source>Article with everybody’s labels</source><translation>Članak sa svačijim oznakama</translation></message>
</context>
<context>
  <name>LargeImport</name>
  <message><source>Articles are being brought in; wait until that is done.</source><translation>Članci se upravo unose; sačekajte da se to završi.</translation></message>
  <message><source>Open articles</source><translation>Otvori članke</translation></message>
  <message><source>Saving…</source><translation>Čuva se…</translation></message>
  <message><source>Stop</source><translation>Zaustavi</translation></message>
  <message><source>Stopping…</source><translation>Zaustavlja se…</translation></message>
  <message numerus="yes"><source>{file}: {done} of {total} articles…</source><translation><numerusform>{file}: {done} od {total} članka…</numerusform><numerusform>{file}: {done} od {total} članka…</numerusform><numerusform>{file}: {done} od {total} članaka…</numerusform></translation></message>
</context>
<context>
  <name>Learning</name>
  <message><source>It learnt from: {articles}, {events}.</source><translation>Naučeno iz: {articles}, {events}.</translation></message>
  <message><source>Learning from this corpus’s events …</source><translation>Uči se iz događaja ovog korpusa …</translation></message>
  <message><source>Learning was stopped; suggestions are made as before.</source><translation>Učenje je zaustavljeno; predlozi se prave kao pre.</translation></message>
  <message><source>Learning: {done} of {total} articles read</source><translation>Učenje: pročitano {done} od {total} članaka</translation></message>
  <message><source>On articles that it had not seen, it found events with an F1 of {learnt}; the rules alone {rules}.</source><translation>U člancima koje nije videlo našlo je događaje sa F1 od {learnt}; sama pravila {rules}.</translation></message>
  <message><source>Suggestions have learnt from this corpus.</source><translation>Predlozi su naučili iz ovog korpusa.</translation></message>
  <message><source>That is too few to measure how well it does on others.</source><translation>To je premalo da se izmeri koliko je dobro na drugima.</translation></message>
  <message><source>What was learnt does worse than the rules, so it is not used.</source><translation>Naučeno je lošije od pravila, pa se ne koristi.</translation></message>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} članak</numerusform><numerusform>{count} članka</numerusform><numerusform>{count} članaka</numerusform></translation></message>
  <message numerus="yes"><source>{count} events</source><translation><numerusform>{count} događaj</numerusform><numerusform>{count} događaja</numerusform><numerusform>{count} događaja</numerusform></translation></message>
</context>
<context>
  <name>Links</name>
  <message numerus="yes"><source>Names {name} ({count} mentions)</source><translation><numerusform>Imenuje {name} ({count} pomen)</numerusform><numerusform>Imenuje {name} ({count} pomena)</numerusform><numerusform>Imenuje {name} ({count} pomena)</numerusform></translation></message>
  <message><source>Take the link away</source><translation>Ukloni vezu</translation></message>
  <message numerus="yes"><source>Tells one event with others ({count} tellings in this article)</source><translation><numerusform>S drugima govori o jednom događaju (u ovom članku {count} put)</numerusform><numerusform>S drugima govori o jednom događaju (u ovom članku {count} puta)</numerusform><numerusform>S drugima govori o jednom događaju (u ovom članku {count} puta)</numerusform></translation></message>
</context>
<context>
  <name>MainWindow</name>
  <message><source>About Dateline</source><translation>O programu Dateline</translation></message>
  <message><source>All articles of this list are finished.</source><translation>Svi članci ove liste su gotovi.</translation></message>
  <message><source>All files</source><translation>Sve datoteke</translation></message>
  <message><source>Annotator</source><translation>Označavač</translation></message>
  <message><source>Articles and Dateline files</source><translation>Članci i Dateline datoteke</translation></message>
  <message><source>Backed up to {name}.</source><translation>Kopija sačuvana: {name}.</translation></message>
  <message><source>Cancelled; nothing was written.</source><translation>Prekinuto; ništa nije zapisano.</translation></message>
  <message><source>Compare annotators and decide</source><translation>Uporedi označavače i odluči</translation></message>
  <message><source>Compared with what?</source><translation>Sa čim uporediti?</translation></message>
  <message><source>Comparing annotators…</source><translation>Poređenje anotatora…</translation></message>
  <message><source>Corpora</source><translation>Korpusi</translation></message>
  <message><source>Corpus: {path}</source><translation>Korpus: {path}</translation></message>
  <message><source>Counting…</source><translation>Brojanje…</translation></message>
  <message><source>Dateline {version}</source><translation>Dateline {version}</translation></message>
  <message><source>Event that no word tells</source><translation>Događaj bez okidača</translation></message>
  <message><source>Every type of this schema has a letter of its own.</source><translation>Svaki tip ove šeme ima svoje slovo.</translation></message>
  <message><source>Everything stays on this machine: the program opens no network connection.</source><translation>Sve ostaje na ovom računaru: program ne otvara mrežnu vezu.</translation></message>
  <message numerus="yes"><source>Exported {count} documents to {name}.</source><translation><numerusform>Izvezen je {count} dokument u {name}.</numerusform><numerusform>Izvezena su {count} dokumenta u {name}.</numerusform><numerusform>Izvezeno je {count} dokumenata u {name}.</numerusform></translation></message>
  <message><source>Feedback</source><translation>Povratna poruka</translation></message>
  <message><source>Feedback for whom?</source><translation>Povratna poruka za koga?</translation></message>
  <message><source>Fill a role of {event}</source><translation>Popuni ulogu: {event}</translation></message>
  <message><source>Find an action</source><translation>Nađi radnju</translation></message>
  <message><source>For whom? They will see nobody else’s labels.</source><translation>Za koga? Ta osoba neće videti tuđe oznake.</translation></message>
  <message><source>Go on</source><translation>Nastavi</translation></message>
  <message><source>How certain is the number?</source><translation>Koliko je broj pouzdan?</translation></message>
  <message><source>Label as</source><translation>Označi kao</translation></message>
  <message><source>Later</source><translation>Kasnije</translation></message>
  <message><source>Link with</source><translation>Poveži sa</translation></message>
  <message><source>Merge conflicts in the work of {name}: {count} open</source><translation>Sukobi u radu označavača {name}: otvoreno {count}</translation></message>
  <message><source>Merge packages</source><translation>Spoji pakete</translation></message>
  <message><source>Merge with</source><translation>Spoji sa</translation></message>
  <message><source>Merged copies differ in nothing that is still open.</source><translation>Spojene kopije se ne razlikuju ni u čemu što je još otvoreno.</translation></message>
  <message><source>Merged copies differ: settle that first?</source><translation>Spojene kopije se razlikuju: da li to prvo rešiti?</translation></message>
  <message><source>Merged packages</source><translation>Spojeni paketi</translation></message>
  <message numerus="yes"><source>Merged packages; {count} conflicts await you</source><translation><numerusform>Paketi su spojeni; čeka vas {count} sukob</numerusform><numerusform>Paketi su spojeni; čekaju vas {count} sukoba</numerusform><numerusform>Paketi su spojeni; čeka vas {count} sukoba</numerusform></translation></message>
  <message><source>Merged, but each of these roles takes one filler and kept its own; left out: {roles}</source><translation>Spojeno, ali ove uloge primaju samo jedno i zadržale su svoje; izostavljeno: {roles}</translation></message>
  <message><source>Merging {file}…</source><translation>Spajanje: {file}…</translation></message>
  <message><source>Move the caret onto a figure first.</source><translation>Prvo pređite na broj.</translation></message>
  <message><source>Move the caret onto a mention first.</source><translation>Prvo pređite na pomen.</translation></message>
  <message><source>Move the caret onto an annotation first.</source><translation>Prvo pređite na oznaku.</translation></message>
  <message><source>Names the same as</source><translation>Imenuje isto što i</translation></message>
  <message><source>No article of {name} has been reviewed to its end yet.</source><translation>Nijedan članak od {name} još nije pregledan do kraja.</translation></message>
  <message><source>No finished article of {name} is gold yet.</source><translation>Nijedan gotov članak od {name} još nije zlatni.</translation></message>
  <message><source>No other event of the corpus is accepted yet.</source><translation>Nijedan drugi događaj korpusa još nije prihvaćen.</translation></message>
  <message><source>No role</source><translation>Bez uloge</translation></message>
  <message><source>No suggestions are left in this article.</source><translation>U ovom članku nema više predloga.</translation></message>
  <message><source>No suggestions for {file}: {why}</source><translation>Nema predloga za {file}: {why}</translation></message>
  <message><source>No zone</source><translation>Bez zone</translation></message>
  <message><source>Nobody else has annotated in this corpus.</source><translation>Niko drugi nije označavao u ovom korpusu.</translation></message>
  <message><source>Nobody has reviewed your work in this corpus.</source><translation>Niko nije pregledao vaš rad u ovom korpusu.</translation></message>
  <message><source>Not everything could be opened.</source><translation>Nije sve moglo da se otvori.</translation></message>
  <message><source>Nothing else is known to tell this event.</source><translation>Nije poznato da išta drugo govori o ovom događaju.</translation></message>
  <message><source>Nothing in this article can be linked with this annotation.</source><translation>Ništa u ovom članku ne može se povezati s ovom oznakom.</translation></message>
  <message><source>Nothing to redo.</source><translation>Nema šta da se ponovi.</translation></message>
  <message><source>Nothing to undo.</source><translation>Nema šta da se opozove.</translation></message>
  <message><source>Nothing was found in this article.</source><translation>U ovom članku ništa nije nađeno.</translation></message>
  <message><source>Open a folder of articles</source><translation>Otvori fasciklu članaka</translation></message>
  <message><source>Open an article first.</source><translation>Prvo otvorite članak.</translation></message>
  <message><source>Open articles</source><translation>Otvori članke</translation></message>
  <message><source>Open or make a corpus</source><translation>Otvori ili napravi korpus</translation></message>
  <message><source>Other tellings of this event</source><translation>Drugi pomeni ovog događaja</translation></message>
  <message><source>Package for a colleague</source><translation>Paket za kolege</translation></message>
  <message><source>Python {version}</source><translation>Python {version}</translation></message>
  <message><source>Report on agreement</source><translation>Izveštaj o slaganju</translation></message>
  <message><source>Restored {name}. What was there is now {kept}.</source><translation>Vraćeno: {name}. Ono što je bilo tu sada je {kept}.</translation></message>
  <message><source>Say of the article</source><translation>O članku</translation></message>
  <message><source>Say of this annotation</source><translation>O ovoj oznaci</translation></message>
  <message><source>Schema: {schema}</source><translation>Šema: {schema}</translation></message>
  <message><source>Select some words, or move onto an annotation first.</source><translation>Izaberite reči ili prvo pređite na oznaku.</translation></message>
  <message><source>Select words, or move the caret into a line of text.</source><translation>Izaberite reči ili postavite kursor u red teksta.</translation></message>
  <message><source>Settle now</source><translation>Reši sada</translation></message>
  <message><source>Skip</source><translation>Preskoči</translation></message>
  <message><source>Suggestions: {model}</source><translation>Predlozi: {model}</translation></message>
  <message><source>Tells the same event as</source><translation>Govori o istom događaju kao</translation></message>
  <message><source>That did not work.</source><translation>To nije uspelo.</translation></message>
  <message><source>The article is back.</source><translation>Članak je vraćen.</translation></message>
  <message><source>The corpus uses {schema} now.</source><translation>Korpus sada koristi {schema}.</translation></message>
  <message><source>The schema has nothing to say of annotations of this kind.</source><translation>Šema nema šta da kaže o oznakama ove vrste.</translation></message>
  <message><source>The schema has nothing with this number to say of an article.</source><translation>Šema pod ovim brojem nema šta da kaže o članku.</translation></message>
  <message><source>The version was taken back; it lies in the trash.</source><translation>Verzija je vraćena; leži u korpi.</translation></message>
  <message><source>There is no backup beside this corpus yet.</source><translation>Pored ovog korpusa još nema rezervne kopije.</translation></message>
  <message><source>There is nothing to choose from.</source><translation>Nema šta da se bira.</translation></message>
  <message><source>There was nothing to open: no file there holds an article.</source><translation>Nije bilo šta da se otvori: nijedna datoteka tamo ne sadrži članak.</translation></message>
  <message><source>These words are</source><translation>Ove reči su</translation></message>
  <message><source>These words are no longer in the text, and their annotations stay with the older version:</source><translation>Ovih reči više nema u tekstu, a njihove oznake ostaju uz stariju verziju:</translation></message>
  <message><source>This article has no other event of this type.</source><translation>Ovaj članak nema drugi događaj ovog tipa.</translation></message>
  <message><source>This article has no other mention.</source><translation>Ovaj članak nema drugi pomen.</translation></message>
  <message><source>This corpus may be damaged.</source><translation>Ovaj korpus je možda oštećen.</translation></message>
  <message><source>This corpus opens for reading only.</source><translation>Ovaj korpus se otvara samo za čitanje.</translation></message>
  <message><source>This event has no arguments.</source><translation>Ovaj događaj nema argumente.</translation></message>
  <message><source>This is the last article of the list.</source><translation>Ovo je poslednji članak liste.</translation></message>
  <message><source>Until you settle them the later change stands. Nothing is lost; F6 leads to them at any time.</source><translation>Dok ih ne rešite važi kasnija izmena. Ništa se ne gubi; F6 uvek vodi do njih.</translation></message>
  <message><source>Welcome to Dateline</source><translation>Dobro došli u Dateline</translation></message>
  <message><source>What does the number stand for?</source><translation>Šta broj predstavlja?</translation></message>
  <message><source>What sort of number is it?</source><translation>Kakav je to broj?</translation></message>
  <message><source>Which argument belongs to another event?</source><translation>Koji argument pripada drugom događaju?</translation></message>
  <message><source>Which review?</source><translation>Koji pregled?</translation></message>
  <message><source>Whose work?</source><translation>Čiji rad?</translation></message>
  <message><source>Why is this article skipped?</source><translation>Zašto se ovaj članak preskače?</translation></message>
  <message><source>With seed {seed}, no article that is added moves another.</source><translation>Uz seme {seed} nijedan dodati članak ne pomera drugi.</translation></message>
  <message><source>Write the package</source><translation>Napiši paket</translation></message>
  <message><source>Wrote {files}.</source><translation>Napisano: {files}.</translation></message>
  <message><source>Wrote {file}.</source><translation>Napisano: {file}.</translation></message>
  <message><source>You are editing “{name}”; F6 goes back to the review.</source><translation>Uređujete „{name}“; F6 vraća na pregled.</translation></message>
  <message><source>Your name, as it will stand on every annotation you make:</source><translation>Vaše ime, kako će stajati uz svaku vašu oznaku:</translation></message>
  <message><source>{count} already here</source><translation>već ovde: {count}</translation></message>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} oznaka</numerusform><numerusform>{count} oznake</numerusform><numerusform>{count} oznaka</numerusform></translation></message>
  <message numerus="yes"><source>{count} annotations are to be checked</source><translation><numerusform>{count} oznaku treba proveriti</numerusform><numerusform>{count} oznake treba proveriti</numerusform><numerusform>{count} oznaka treba proveriti</numerusform></translation></message>
  <message numerus="yes"><source>{count} annotations came along</source><translation><numerusform>preneta {count} oznaka</numerusform><numerusform>prenete {count} oznake</numerusform><numerusform>preneto {count} oznaka</numerusform></translation></message>
  <message numerus="yes"><source>{count} are to be checked</source><translation><numerusform>{count} za proveru</numerusform><numerusform>{count} za proveru</numerusform><numerusform>{count} za proveru</numerusform></translation></message>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} članak</numerusform><numerusform>{count} članka</numerusform><numerusform>{count} članaka</numerusform></translation></message>
  <message numerus="yes"><source>{count} articles added</source><translation><numerusform>dodat {count} članak</numerusform><numerusform>dodata {count} članka</numerusform><numerusform>dodato {count} članaka</numerusform></translation></message>
  <message numerus="yes"><source>{count} documents</source><translation><numerusform>{count} dokument</numerusform><numerusform>{count} dokumenta</numerusform><numerusform>{count} dokumenata</numerusform></translation></message>
  <message numerus="yes"><source>{count} new articles</source><translation><numerusform>{count} nov članak</numerusform><numerusform>{count} nova članka</numerusform><numerusform>{count} novih članaka</numerusform></translation></message>
  <message numerus="yes"><source>{count} places tagged.</source><translation><numerusform>Označeno je {count} mesto.</numerusform><numerusform>Označena su {count} mesta.</numerusform><numerusform>Označeno je {count} mesta.</numerusform></translation></message>
  <message numerus="yes"><source>{count} tell a story that was there</source><translation><numerusform>{count} priča priču koja je već tu</numerusform><numerusform>{count} pričaju priču koja je već tu</numerusform><numerusform>{count} priča priču koja je već tu</numerusform></translation></message>
  <message><source>{file} was not merged; nothing of it has come in.</source><translation>{file} nije spojen; ništa iz njega nije uneto.</translation></message>
  <message numerus="yes"><source>{lost} losses are listed beside it.</source><translation><numerusform>{lost} gubitak je naveden pored.</numerusform><numerusform>{lost} gubitka su navedena pored.</numerusform><numerusform>{lost} gubitaka je navedeno pored.</numerusform></translation></message>
  <message><source>{name}: {value}</source><translation>{name}: {value}</translation></message>
  <message numerus="yes"><source>{what} (in {count} documents)</source><translation><numerusform>{what} (u {count} dokumentu)</numerusform><numerusform>{what} (u {count} dokumenta)</numerusform><numerusform>{what} (u {count} dokumenata)</numerusform></translation></message>
  <message><source>“{title}” is in the trash; undo takes it back.</source><translation>„{title}“ je u korpi; opoziv ga vraća.</translation></message>
  <message><source>… and {count} more</source><translation>… i još {count}</translation></message>
</context>
<context>
  <name>Manual</name>
  <message><source>Manual</source><translation>Uputstvo</translation></message>
  <message><source>Pages</source><translation>Stranice</translation></message>
  <message><source>Search the manual</source><translation>Pretraži uputstvo</translation></message>
</context>
<context>
  <name>MappingTable</name>
  <message><source>(leave out)</source><translation>(izostavi)</translation></message>
  <message><source>Becomes</source><translation>Postaje</translation></message>
  <message><source>In the file</source><translation>U datoteci</translation></message>
  <message><source>Number</source><translation>Broj</translation></message>
  <message><source>What {name} becomes</source><translation>Šta postaje {name}</translation></message>
  <message><source>event: {type}</source><translation>događaj: {type}</translation></message>
  <message><source>figure</source><translation>broj</translation></message>
  <message><source>figure: {role}</source><translation>broj: {role}</translation></message>
  <message><source>the same name</source><translation>isto ime</translation></message>
</context>
<context>
  <name>MendDialog</name>
  <message><source>A new version is made. Annotations come along; where words or numbers changed, they are to be checked. The text as it was read is kept.</source><translation>Pravi se nova verzija. Oznake se prenose; gde su se reči ili brojevi promenili, treba ih proveriti. Tekst kako je pročitan se čuva.</translation></message>
  <message><source>Make a new version</source><translation>Napravi novu verziju</translation></message>
  <message><source>Mend the text</source><translation>Ispravi tekst</translation></message>
  <message><source>The article’s text</source><translation>Tekst članka</translation></message>
</context>
<context>
  <name>MentionForm</name>
  <message><source>Type</source><translation>Tip</translation></message>
</context>
<context>
  <name>Menu</name>
  <message><source>&amp;Annotate</source><translation>&amp;Označavanje</translation></message>
  <message><source>&amp;Decide</source><translation>&amp;Odluka</translation></message>
  <message><source>&amp;Edit</source><translation>&amp;Uređivanje</translation></message>
  <message><source>&amp;File</source><translation>&amp;Datoteka</translation></message>
  <message><source>&amp;Help</source><translation>&amp;Pomoć</translation></message>
  <message><source>&amp;Review</source><translation>&amp;Pregled</translation></message>
  <message><source>&amp;View</source><translation>P&amp;rikaz</translation></message>
  <message><source>&amp;Walk</source><translation>&amp;Kretanje</translation></message>
  <message><source>E&amp;vent and figure</source><translation>Doga&amp;đaj i broj</translation></message>
  <message><source>Ends and pieces</source><translation>Krajevi i delovi</translation></message>
  <message><source>Label as</source><translation>Označi kao</translation></message>
  <message><source>Label as event</source><translation>Označi kao događaj</translation></message>
  <message><source>Types</source><translation>Tipovi</translation></message>
</context>
<context>
  <name>ModelsPage</name>
  <message><source>Folder or name</source><translation>Fascikla ili ime</translation></message>
  <message><source>Folder…</source><translation>Fascikla…</translation></message>
  <message><source>Kind</source><translation>Vrsta</translation></message>
  <message><source>Language</source><translation>Jezik</translation></message>
  <message><source>Loading …</source><translation>Učitava se …</translation></message>
  <message><source>Model</source><translation>Model</translation></message>
  <message><source>Models are read from your disk alone; nothing is fetched.</source><translation>Modeli se čitaju samo s vašeg diska; ništa se ne preuzima.</translation></message>
  <message><source>Other models that find entities; what they find comes first</source><translation>Drugi modeli koji nalaze entitete; ono što nađu ide prvo</translation></message>
  <message><source>Pipeline that makes suggestions: a spaCy package’s name, or a folder</source><translation>Cevovod koji pravi predloge: ime spaCy paketa ili fascikla</translation></message>
  <message><source>Pipelines for articles in other languages</source><translation>Cevovodi za članke na drugim jezicima</translation></message>
  <message><source>The language’s code, such as es:</source><translation>Oznaka jezika, na primer es:</translation></message>
  <message><source>The model’s folder</source><translation>Fascikla modela</translation></message>
  <message><source>The model’s name, as Ollama on this machine lists it:</source><translation>Ime modela kako ga navodi Ollama na ovom računaru:</translation></message>
  <message><source>They work: {version}</source><translation>Rade: {version}</translation></message>
  <message><source>Try them</source><translation>Isprobaj ih</translation></message>
  <message><source>What kind of model is it?</source><translation>Koja je to vrsta modela?</translation></message>
  <message><source>spaCy pipeline</source><translation>spaCy cevovod</translation></message>
</context>
<context>
  <name>Modifier</name>
  <message><source>about</source><translation>oko</translation></message>
  <message><source>at least</source><translation>najmanje</translation></message>
  <message><source>at most</source><translation>najviše</translation></message>
  <message><source>between</source><translation>između</translation></message>
  <message><source>exact</source><translation>tačno</translation></message>
  <message><source>less than</source><translation>manje od</translation></message>
  <message><source>more than</source><translation>više od</translation></message>
  <message><source>nearly</source><translation>skoro</translation></message>
  <message><source>up to</source><translation>do</translation></message>
  <message><source>vague</source><translation>neodređeno</translation></message>
</context>
<context>
  <name>Opening</name>
  <message><source>Another corpus…</source><translation>Drugi korpus…</translation></message>
  <message><source>Corpora</source><translation>Korpusi</translation></message>
  <message><source>Open a corpus</source><translation>Otvori korpus</translation></message>
  <message><source>Quit</source><translation>Izađi</translation></message>
  <message><source>Restore a backup; what is there now is kept as one more</source><translation>Vrati rezervnu kopiju; ono što je sada tu čuva se kao još jedna</translation></message>
  <message numerus="yes"><source>Restore one of {count} backups…</source><translation><numerusform>Vrati jednu od {count} kopije…</numerusform><numerusform>Vrati jednu od {count} kopije…</numerusform><numerusform>Vrati jednu od {count} kopija…</numerusform></translation></message>
  <message><source>This corpus does not open.</source><translation>Ovaj korpus se ne otvara.</translation></message>
</context>
<context>
  <name>PairsTable</name>
  <message><source>Add…</source><translation>Dodaj…</translation></message>
  <message><source>Remove</source><translation>Ukloni</translation></message>
</context>
<context>
  <name>Polarity</name>
  <message><source>did not happen</source><translation>nije se desilo</translation></message>
  <message><source>happened</source><translation>desilo se</translation></message>
</context>
<context>
  <name>Progress</name>
  <message><source>A backup of the corpus is made first…</source><translation>Prvo se pravi rezervna kopija korpusa…</translation></message>
  <message><source>An older version of Dateline made this corpus; it is brought up to date…</source><translation>Ovaj korpus je napravila starija verzija programa Dateline; upravo se ažurira…</translation></message>
  <message><source>Cancel</source><translation>Odustani</translation></message>
  <message><source>The backup is put in the corpus’s place…</source><translation>Rezervna kopija dolazi na mesto korpusa…</translation></message>
</context>
<context>
  <name>Queue</name>
  <message><source>All articles</source><translation>Svi članci</translation></message>
  <message><source>by date</source><translation>po datumu</translation></message>
  <message><source>doubtful first</source><translation>prvo sumnjivi</translation></message>
  <message><source>sample, seed {seed}</source><translation>uzorak, seme {seed}</translation></message>
  <message><source>{done} of {total} finished</source><translation>završeno {done} od {total}</translation></message>
</context>
<context>
  <name>QueueDialog</name>
  <message><source>All articles</source><translation>Svi članci</translation></message>
  <message><source>At most</source><translation>Najviše</translation></message>
  <message><source>Found by</source><translation>Pronađeno pretragom</translation></message>
  <message><source>Order</source><translation>Redosled</translation></message>
  <message><source>Queue</source><translation>Red</translation></message>
  <message><source>Said of the article</source><translation>Rečeno o članku</translation></message>
  <message><source>Seed of the sample</source><translation>Seme uzorka</translation></message>
  <message><source>Status (none ticked: any)</source><translation>Status (nijedan: svaki)</translation></message>
  <message><source>a random sample</source><translation>slučajan uzorak</translation></message>
  <message><source>all</source><translation>svi</translation></message>
  <message><source>all · words · "a phrase" · type:protest · killed&gt;10</source><translation>svi · reči · "fraza" · type:protest · killed&gt;10</translation></message>
  <message><source>anything</source><translation>bilo šta</translation></message>
  <message><source>as they were added</source><translation>kako su dodati</translation></message>
  <message><source>by date</source><translation>po datumu</translation></message>
  <message><source>doubtful suggestions first</source><translation>prvo sumnjivi predlozi</translation></message>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} članak</numerusform><numerusform>{count} članka</numerusform><numerusform>{count} članaka</numerusform></translation></message>
</context>
<context>
  <name>Review</name>
  <message><source> · comparing…</source><translation> · poredi se…</translation></message>
  <message><source>&amp;Annotators, with commas between</source><translation>&amp;Označavači, odvojeni zarezima</translation></message>
  <message><source>&amp;Choose from</source><translation>&amp;Biraj iz</translation></message>
  <message><source>&amp;Folder</source><translation>&amp;Fascikla</translation></message>
  <message><source>&amp;Seed of what is drawn</source><translation>&amp;Seme izvlačenja</translation></message>
  <message><source>(no words)</source><translation>(bez reči)</translation></message>
  <message><source>A folder for the packages</source><translation>Fascikla za pakete</translation></message>
  <message><source>All differences</source><translation>Sve razlike</translation></message>
  <message><source>All kinds</source><translation>Sve vrste</translation></message>
  <message><source>All types</source><translation>Svi tipovi</translation></message>
  <message><source>Ana, Ben, Cleo</source><translation>Ana, Ben, Cleo</translation></message>
  <message><source>Annotator</source><translation>Označavač</translation></message>
  <message><source>Annotators for each a&amp;rticle</source><translation>Označavača po č&amp;lanku</translation></message>
  <message><source>Article</source><translation>Članak</translation></message>
  <message><source>Articles</source><translation>Članci</translation></message>
  <message><source>At &amp;most so many articles</source><translation>&amp;Najviše članaka</translation></message>
  <message><source>Balance</source><translation>Ravnoteža</translation></message>
  <message numerus="yes"><source>Cancelled; {count} of {all} packages were written.</source><translation><numerusform>Prekinuto; upisano je {count} od {all} paketa.</numerusform><numerusform>Prekinuto; upisano je {count} od {all} paketa.</numerusform><numerusform>Prekinuto; upisano je {count} od {all} paketa.</numerusform></translation></message>
  <message><source>Chec&amp;k articles, gold already, for everybody</source><translation>&amp;Kontrolni članci, već zlatni, za sve</translation></message>
  <message><source>Check articles</source><translation>Kontrolni članci</translation></message>
  <message><source>Compare and decide</source><translation>Uporedi i odluči</translation></message>
  <message><source>Decide first, then say why.</source><translation>Prvo odlučite, pa recite zašto.</translation></message>
  <message><source>Differences</source><translation>Razlike</translation></message>
  <message><source>Differs in</source><translation>Razlikuje se u</translation></message>
  <message><source>Everybody</source><translation>Svi</translation></message>
  <message><source>Folder…</source><translation>Fascikla…</translation></message>
  <message><source>How work changes over time</source><translation>Kako se rad menja kroz vreme</translation></message>
  <message><source>In common with</source><translation>Zajedničko sa</translation></message>
  <message><source>Kind</source><translation>Vrsta</translation></message>
  <message><source>Make the packages</source><translation>Napravi pakete</translation></message>
  <message><source>Nobody has decided on suggestions in this corpus yet.</source><translation>U ovom korpusu još niko nije odlučivao o predlozima.</translation></message>
  <message><source>Nobody sees anybody else’s labels</source><translation>Niko ne vidi tuđe oznake</translation></message>
  <message><source>Nothing identical was left to be taken.</source><translation>Ništa istovetno nije ostalo za preuzimanje.</translation></message>
  <message><source>Nothing of this list is open any more.</source><translation>Na ovoj listi više ništa nije otvoreno.</translation></message>
  <message><source>Nothing to decide here.</source><translation>Ovde nema šta da se odluči.</translation></message>
  <message><source>Only open ones</source><translation>Samo otvorene</translation></message>
  <message><source>Only the slot: {slot}</source><translation>Samo polje: {slot}</translation></message>
  <message><source>Review</source><translation>Pregled</translation></message>
  <message><source>Settle what merged copies differ in</source><translation>Reši u čemu se spojene kopije razlikuju</translation></message>
  <message><source>Share articles out</source><translation>Podeli članke</translation></message>
  <message><source>Taken unchanged: suggestions accepted as they are. A share near all, a falling time per act and falling agreement together say that suggestions are taken unread.</source><translation>Prihvaćeno bez izmene: predlozi prihvaćeni kakvi jesu. Udeo blizu celine, sve kraće vreme po radnji i sve manje slaganje zajedno govore da se predlozi prihvataju nepročitani.</translation></message>
  <message numerus="yes"><source>Took what everybody says alike in {count} articles; undo takes back one article at a time.</source><translation><numerusform>Preuzeto je što svi kažu isto u {count} članku; opoziv to vraća.</numerusform><numerusform>Preuzeto je što svi kažu isto u {count} članka; opoziv vraća po jedan članak.</numerusform><numerusform>Preuzeto je što svi kažu isto u {count} članaka; opoziv vraća po jedan članak.</numerusform></translation></message>
  <message><source>Versions</source><translation>Verzije</translation></message>
  <message><source>What all say alike too</source><translation>I ono što svi kažu isto</translation></message>
  <message><source>What the reviewer says</source><translation>Šta kaže pregledač</translation></message>
  <message><source>Why</source><translation>Zašto</translation></message>
  <message><source>Why (!)</source><translation>Zašto (!)</translation></message>
  <message><source>Words</source><translation>Reči</translation></message>
  <message><source>all</source><translation>svi</translation></message>
  <message><source>all that are not gold</source><translation>svi koji nisu zlatni</translation></message>
  <message><source>boundary</source><translation>granica</translation></message>
  <message><source>missing</source><translation>nedostaje</translation></message>
  <message><source>role</source><translation>uloga</translation></message>
  <message><source>same</source><translation>isto</translation></message>
  <message><source>those of the list as it is now ({count})</source><translation>oni sa liste kakva je sada ({count})</translation></message>
  <message><source>type</source><translation>tip</translation></message>
  <message><source>value</source><translation>vrednost</translation></message>
  <message><source>where one package for each is written</source><translation>gde se za svakog upisuje po jedan paket</translation></message>
  <message numerus="yes"><source>{articles} articles, each for {overlap} of {people}</source><translation><numerusform>{articles} članak za {overlap} od {people}</numerusform><numerusform>{articles} članka, svaki za {overlap} od {people}</numerusform><numerusform>{articles} članaka, svaki za {overlap} od {people}</numerusform></translation></message>
  <message><source>{open} of {all} open</source><translation>otvoreno {open} od {all}</translation></message>
  <message><source>← as it is here · → as the other copy has it · Del gone · ↓ one slot · = edit · ! why · Space next · Enter next open · Ctrl+Z undo</source><translation>← kako je ovde · → kako je u drugoj kopiji · Del nestaje · ↓ jedno polje · = uredi · ! zašto · razmak dalje · Enter sledeće otvoreno · Ctrl+Z opozovi</translation></message>
  <message><source>← keep mine · → take the reviewer’s · ↓ one slot · Space next · Enter next open · Ctrl+Z undo</source><translation>← zadrži moje · → uzmi pregledačevo · ↓ jedno polje · razmak dalje · Enter sledeće otvoreno · Ctrl+Z opozovi</translation></message>
  <message><source>← right as it is · Del wrong · = correct it in the article · ! comment · Space next · Enter next open · Ctrl+Z undo</source><translation>← tačno ovako · Del pogrešno · = ispravi u članku · ! komentar · Razmak dalje · Enter sledeće otvoreno · Ctrl+Z opozovi</translation></message>
  <message><source>← → or 1–9 the version that is right · + all stand · Del nobody · ↓ one slot · = edit · ! why · Space next · Enter next open · Ctrl+Z undo</source><translation>← → ili 1–9 tačna verzija · + sve važe · Del niko · ↓ jedno polje · = uredi · ! zašto · razmak dalje · Enter sledeće otvoreno · Ctrl+Z opozovi</translation></message>
  <message><source>★ as it stands now</source><translation>★ kako sada stoji</translation></message>
  <message><source>★ gone as it stands now</source><translation>★ kako sada stoji: uklonjeno</translation></message>
  <message><source>★ nobody was right</source><translation>★ niko nije bio u pravu</translation></message>
  <message><source>★ open</source><translation>★ otvoreno</translation></message>
</context>
<context>
  <name>RulesDialog</name>
  <message><source>Add as a new rule</source><translation>Dodaj kao novo pravilo</translation></message>
  <message><source>Also without accents</source><translation>I bez akcenata</translation></message>
  <message><source>Any case</source><translation>Velika i mala slova</translation></message>
  <message><source>Delete</source><translation>Obriši</translation></message>
  <message><source>Name</source><translation>Naziv</translation></message>
  <message><source>No rules yet. Select words, press &amp; and tick “Keep as a rule”; or add one here.</source><translation>Još nema pravila. Izaberite reči, pritisnite &amp; i označite „Zadrži kao pravilo“; ili dodajte pravilo ovde.</translation></message>
  <message><source>Rules</source><translation>Pravila</translation></message>
  <message><source>Rules that propose</source><translation>Pravila koja predlažu</translation></message>
  <message><source>Save changes</source><translation>Sačuvaj izmene</translation></message>
  <message><source>Type</source><translation>Tip</translation></message>
  <message><source>Whole words</source><translation>Cele reči</translation></message>
  <message><source>Words</source><translation>Reči</translation></message>
  <message><source>also inside words</source><translation>i unutar reči</translation></message>
  <message><source>any case</source><translation>velika i mala slova</translation></message>
  <message><source>these accents</source><translation>ovi akcenti</translation></message>
  <message><source>this case</source><translation>ova slova</translation></message>
  <message><source>whole words</source><translation>cele reči</translation></message>
  <message><source>without accents</source><translation>bez akcenata</translation></message>
  <message><source>{name} was deleted; “Add as a new rule” brings it back.</source><translation>{name} je obrisano; „Dodaj kao novo pravilo“ ga vraća.</translation></message>
  <message><source>{type} (not in the schema)</source><translation>{type} (nije u šemi)</translation></message>
</context>
<context>
  <name>Schema</name>
  <message><source>A letter; 0 and a second key; or nothing: a chord is given</source><translation>Slovo; 0 i drugi taster; ili ništa: dodeljuje se niz tastera</translation></message>
  <message><source>A line each, with what is marked in [brackets]</source><translation>Po jedan u redu, sa označenim u [zagradama]</translation></message>
  <message><source>A line each; none: any text</source><translation>Po jedna u redu; nijedna: bilo koji tekst</translation></message>
  <message><source>Attributes</source><translation>Atributi</translation></message>
  <message><source>Chip</source><translation>Oznaka</translation></message>
  <message><source>Colour</source><translation>Boja</translation></message>
  <message><source>Definition</source><translation>Definicija</translation></message>
  <message><source>Description</source><translation>Opis</translation></message>
  <message><source>Entity types</source><translation>Tipovi entiteta</translation></message>
  <message><source>Event types</source><translation>Tipovi događaja</translation></message>
  <message><source>Examples</source><translation>Primeri</translation></message>
  <message><source>Figures</source><translation>Brojevi</translation></message>
  <message><source>Filled by events</source><translation>Popunjavaju događaji</translation></message>
  <message><source>Filled by figures</source><translation>Popunjavaju brojke</translation></message>
  <message><source>Filled by mentions</source><translation>Popunjavaju pomeni</translation></message>
  <message><source>Filled by plain words</source><translation>Popunjavaju obične reči</translation></message>
  <message><source>From</source><translation>Od</translation></message>
  <message><source>Id</source><translation>Oznaka (id)</translation></message>
  <message><source>Key</source><translation>Taster</translation></message>
  <message><source>Kinds of number</source><translation>Vrste brojeva</translation></message>
  <message><source>May be filled more than once</source><translation>Može se popuniti više puta</translation></message>
  <message><source>May have several values</source><translation>Može imati više vrednosti</translation></message>
  <message><source>Means the same both ways</source><translation>Važi u oba smera</translation></message>
  <message><source>Name</source><translation>Naziv</translation></message>
  <message><source>Relations</source><translation>Relacije</translation></message>
  <message><source>Required</source><translation>Obavezno</translation></message>
  <message><source>Said of</source><translation>Govori o</translation></message>
  <message><source>The few letters below the words</source><translation>Nekoliko slova ispod reči</translation></message>
  <message><source>The schema</source><translation>Šema</translation></message>
  <message><source>Title</source><translation>Naslov</translation></message>
  <message><source>To</source><translation>Ka</translation></message>
  <message><source>Unit</source><translation>Jedinica</translation></message>
  <message><source>Values</source><translation>Vrednosti</translation></message>
  <message><source>What files and exports call it; renaming carries annotations along</source><translation>Kako ga zovu datoteke i izvozi; pri preimenovanju oznake idu s njim</translation></message>
  <message><source>person, or a UCUM code; nothing where units differ</source><translation>person ili UCUM oznaka; ništa gde su jedinice različite</translation></message>
</context>
<context>
  <name>SchemaEditor</name>
  <message><source>Add  ▾</source><translation>Dodaj  ▾</translation></message>
  <message><source>Choose the event type that the role belongs to first.</source><translation>Prvo izaberite tip događaja kojem uloga pripada.</translation></message>
  <message><source>Delete</source><translation>Obriši</translation></message>
  <message><source>Merge into…</source><translation>Spoji sa…</translation></message>
  <message><source>Merge {name} into</source><translation>Spoji {name} sa</translation></message>
  <message><source>Save…</source><translation>Sačuvaj…</translation></message>
  <message><source>Schema</source><translation>Šema</translation></message>
  <message><source>Schema: {title}</source><translation>Šema: {title}</translation></message>
  <message><source>Start from</source><translation>Počni od</translation></message>
  <message><source>Start from…</source><translation>Počni od…</translation></message>
  <message><source>The schema was changed and not saved. Leave it as it was?</source><translation>Šema je izmenjena i nije sačuvana. Da ostane kakva je bila?</translation></message>
  <message><source>Undo here</source><translation>Opozovi ovde</translation></message>
  <message><source>Write the schema</source><translation>Zapiši šemu</translation></message>
  <message><source>Write to a file…</source><translation>Zapiši u datoteku…</translation></message>
</context>
<context>
  <name>SchemaPreview</name>
  <message><source>Annotations</source><translation>Oznake</translation></message>
  <message><source>Back up and save</source><translation>Napravi kopiju i sačuvaj</translation></message>
  <message><source>Becomes</source><translation>Postaje</translation></message>
  <message><source>By document</source><translation>Po dokumentu</translation></message>
  <message><source>Documents</source><translation>Dokumenti</translation></message>
  <message><source>Leave these annotations as they are, with a type that the schema lacks</source><translation>Ostavi ove oznake kakve jesu, s tipom koji šema nema</translation></message>
  <message><source>No annotation is touched.</source><translation>Nijedna anotacija nije dotaknuta.</translation></message>
  <message><source>Types and roles of annotations that move: {moved}; that would be unknown: {left}; documents: {documents}. A backup is made first, and one undo takes it back.</source><translation>Tipovi i uloge oznaka koji se premeštaju: {moved}; koji bi bili nepoznati: {left}; dokumenata: {documents}. Pre toga se pravi rezervna kopija, a jedan opoziv vraća sve.</translation></message>
  <message><source>What</source><translation>Šta</translation></message>
  <message><source>What this would touch</source><translation>Šta bi ovo dotaklo</translation></message>
  <message><source>{old} becomes {new}.</source><translation>{old} postaje {new}.</translation></message>
  <message><source>⚠ unknown</source><translation>⚠ nepoznato</translation></message>
</context>
<context>
  <name>SchemaTree</name>
  <message><source>Id</source><translation>Oznaka (id)</translation></message>
  <message><source>Key</source><translation>Taster</translation></message>
  <message><source>Part</source><translation>Deo</translation></message>
  <message><source>Parts of the schema</source><translation>Delovi šeme</translation></message>
</context>
<context>
  <name>SearchDialog</name>
  <message><source>Search the corpus</source><translation>Pretraži korpus</translation></message>
  <message><source>Type words, or what you look for. It is searched as you type.</source><translation>Upišite reči ili ono što tražite. Traži se dok kucate.</translation></message>
  <message><source>words · "a phrase" · type:protest · killed&gt;10 · status:done</source><translation>reči · "fraza" · type:protest · killed&gt;10 · status:done</translation></message>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} članak</numerusform><numerusform>{count} članka</numerusform><numerusform>{count} članaka</numerusform></translation></message>
  <message numerus="yes"><source>{count} articles or more</source><translation><numerusform>{count} članak ili više</numerusform><numerusform>{count} članka ili više</numerusform><numerusform>{count} članaka ili više</numerusform></translation></message>
</context>
<context>
  <name>Sentence</name>
  <message><source> Left out were {told}; --status any takes unfinished ones too.</source><translation> Izostavljeno: {told}; --status any uzima i nedovršene.</translation></message>
  <message><source>A comment needs words.</source><translation>Komentar mora imati reči.</translation></message>
  <message><source>A corpus cannot be made at {path}: {strerror}; choose another folder.</source><translation>Korpus se ne može napraviti u {path}: {strerror}; izaberite drugu fasciklu.</translation></message>
  <message><source>A link needs two different annotations.</source><translation>Veza traži dve različite oznake.</translation></message>
  <message><source>A mention or figure needs words; delete it instead.</source><translation>Pomen ili broj mora imati reči; umesto toga ga obrišite.</translation></message>
  <message><source>A reason needs words.</source><translation>Razlog mora imati reči.</translation></message>
  <message><source>A rule gives an entity type or an event type; a figure's value hangs on what stands around it.</source><translation>Pravilo daje tip entiteta ili tip događaja; vrednost broja zavisi od onoga što stoji oko njega.</translation></message>
  <message><source>A rule needs a name.</source><translation>Pravilo mora imati ime.</translation></message>
  <message><source>A rule needs words to look for.</source><translation>Pravilo mora imati reči koje traži.</translation></message>
  <message><source>A span ends with its paragraph.</source><translation>Oznaka se završava sa svojim pasusom.</translation></message>
  <message><source>A span needs at least one character.</source><translation>Oznaka mora imati bar jedan znak.</translation></message>
  <message><source>AND, OR and NOT (or -) stand between two words: strike NOT hunger.</source><translation>AND, OR i NOT (ili -) stoje između dve reči: strike NOT hunger.</translation></message>
  <message><source>Accept the suggestion first: comments stand on what somebody decided.</source><translation>Prvo prihvatite predlog: komentari stoje uz ono o čemu je odlučeno.</translation></message>
  <message><source>All arguments would go to the new event; leave at least one.</source><translation>Svi argumenti bi prešli u novi događaj; ostavite bar jedan.</translation></message>
  <message><source>An Excel cell holds {longest_cell} characters, too few here; export as CSV.</source><translation>Excel ćelija sadrži {longest_cell} znakova, ovde premalo; izvezite kao CSV.</translation></message>
  <message><source>An Excel sheet holds {most_rows} rows; export fewer articles, or as CSV.</source><translation>Excel list sadrži {most_rows} redova; izvezite manje članaka, ili kao CSV.</translation></message>
  <message><source>An annotator is named twice; name each one once.</source><translation>Označavač je naveden dvaput; navedite svakog jednom.</translation></message>
  <message><source>An annotator needs a name; give one.</source><translation>Označavač mora imati ime; navedite ga.</translation></message>
  <message><source>An annotator's name is one line of at most {longest} characters; choose another.</source><translation>Ime označavača je jedan red od najviše {longest} znakova; izaberite drugo.</translation></message>
  <message><source>An article needs a title; type one.</source><translation>Članak mora imati naslov; upišite ga.</translation></message>
  <message><source>An article without words cannot be annotated; leave something of it.</source><translation>Članak bez reči ne može se označavati; ostavite nešto od njega.</translation></message>
  <message><source>An event of this type has no role {role}.</source><translation>Događaj ovog tipa nema ulogu {role}.</translation></message>
  <message><source>Another article, or an older version of this one, has just this text; open that one.</source><translation>Drugi članak, ili starija verzija ovog, ima upravo ovaj tekst; otvorite taj.</translation></message>
  <message><source>CASE holds only what fills a role of an event</source><translation>CASE čuva samo ono što popunjava ulogu događaja</translation></message>
  <message><source>CASE says that a word is a trigger, not of what</source><translation>CASE kaže da je reč okidač, ne i čega</translation></message>
  <message><source>Choose a role of an event first.</source><translation>Prvo izaberite ulogu događaja.</translation></message>
  <message><source>Choose arguments of this event that go to the new one.</source><translation>Izaberite argumente ovog događaja koji prelaze u novi.</translation></message>
  <message><source>Choose at least one annotator.</source><translation>Izaberite bar jednog označavača.</translation></message>
  <message><source>Choose at least two events to merge.</source><translation>Izaberite bar dva događaja za spajanje.</translation></message>
  <message><source>Choose at least two mentions that name the same.</source><translation>Izaberite bar dva pomena koji imenuju isto.</translation></message>
  <message><source>Choose at least two tellings of the event.</source><translation>Izaberite bar dva kazivanja događaja.</translation></message>
  <message><source>CoNLL has tags for names and figures only</source><translation>CoNLL ima tagove samo za imena i brojeve</translation></message>
  <message><source>Dateline needs Python 3.11 or newer.</source><translation>Dateline traži Python 3.11 ili noviji.</translation></message>
  <message><source>Decide first about what this relation links.</source><translation>Prvo odlučite o onome što ova veza povezuje.</translation></message>
  <message><source>Decide first, then say why.</source><translation>Prvo odlučite, pa recite zašto.</translation></message>
  <message><source>Excel needs the package XlsxWriter; install dateline[office].</source><translation>Excel traži paket XlsxWriter; instalirajte dateline[office].</translation></message>
  <message><source>GLiNER2 knows words and not places, and these words stand in the text more than once</source><translation>GLiNER2 zna reči a ne mesta, a ove reči stoje u tekstu više puta</translation></message>
  <message><source>Gamma needs the package pygamma-agreement; install it with pip install "dateline[gamma]".</source><translation>Gama traži paket pygamma-agreement; instalirajte ga sa pip install "dateline[gamma]".</translation></message>
  <message><source>Hugging Face datasets need the package pyarrow to be written; install dateline[parquet].</source><translation>Za Hugging Face skupove potreban je paket pyarrow; instalirajte dateline[parquet].</translation></message>
  <message><source>It cannot be made: {folder} is read-only.</source><translation>Ne može se napraviti: {folder} je samo za čitanje.</translation></message>
  <message><source>It is a folder; name a corpus, which is a file.</source><translation>To je fascikla; navedite korpus, koji je datoteka.</translation></message>
  <message><source>It is gone from your document already.</source><translation>Već ga nema u vašem dokumentu.</translation></message>
  <message><source>It is rejected already.</source><translation>Već je odbijeno.</translation></message>
  <message><source>It is so already.</source><translation>Već je tako.</translation></message>
  <message><source>It is too old; install a newer Python.</source><translation>Prestaro je; instalirajte noviji Python.</translation></message>
  <message><source>Links have no attributes.</source><translation>Veze nemaju atribute.</translation></message>
  <message><source>MAVEN-Arg gives arguments to an event, not to one of its mentions</source><translation>MAVEN-Arg daje argumente događaju, ne jednom od njegovih pomena</translation></message>
  <message><source>MAVEN-Arg holds a figure only where it fills a role</source><translation>MAVEN-Arg čuva broj samo gde popunjava ulogu</translation></message>
  <message><source>Make an event current first: its roles are filled with the numbered words.</source><translation>Prvo pređite na događaj: njegove uloge se popunjavaju numerisanim rečima.</translation></message>
  <message><source>MeasEval has quantities only</source><translation>MeasEval ima samo količine</translation></message>
  <message><source>Move onto the annotation and press this key first, then select the words that belong to it.</source><translation>Prvo pređite na oznaku i pritisnite ovaj taster, pa izaberite reči koje joj pripadaju.</translation></message>
  <message><source>Move the caret onto a figure first.</source><translation>Prvo pređite na broj.</translation></message>
  <message><source>Move the caret onto an annotation first, then select the words.</source><translation>Prvo pređite na oznaku, pa izaberite reči.</translation></message>
  <message><source>Move the caret onto an annotation first.</source><translation>Prvo pređite na oznaku.</translation></message>
  <message><source>Move the caret onto an event's trigger first.</source><translation>Prvo pređite na okidač događaja.</translation></message>
  <message><source>Move the caret onto the words that should go.</source><translation>Pređite na reči koje treba ukloniti.</translation></message>
  <message><source>NEAR stands between two words: troops NEAR/5 border.</source><translation>NEAR stoji između dve reči: troops NEAR/5 border.</translation></message>
  <message><source>No backup of today could be made ({reason}), and your work goes on without it; make room, then back up.</source><translation>Današnja rezervna kopija nije mogla da se napravi ({reason}), i rad se nastavlja bez nje; oslobodite prostor pa napravite kopiju.</translation></message>
  <message><source>No backup of {name} could be made ({error}), so nothing was changed; make room and try again.</source><translation>Rezervna kopija za {name} nije mogla da se napravi ({error}), pa ništa nije promenjeno; oslobodite prostor i pokušajte ponovo.</translation></message>
  <message><source>Nothing fills this role; go to another with . or ,</source><translation>Ništa ne popunjava ovu ulogu; na drugu sa . ili ,</translation></message>
  <message><source>Nothing that all annotators say in the same way is left to be taken.</source><translation>Nije ostalo ništa što svi označavači kažu isto.</translation></message>
  <message><source>Nothing to search for: type words, a "phrase", begin*, or a filter such as type:attack.</source><translation>Nema šta da se traži: upišite reči, "frazu", početak*, ili filter kao type:attack.</translation></message>
  <message><source>Nothing unmarked is left that looks like a number, a name or a trigger.</source><translation>Nema više ničeg neoznačenog što liči na broj, ime ili okidač.</translation></message>
  <message><source>Nothing was changed, so there is no new version.</source><translation>Ništa nije promenjeno, pa nema nove verzije.</translation></message>
  <message><source>Nothing was exported: document {id}, read back, has another number of lines.</source><translation>Ništa nije izvezeno: dokument {id}, pročitan nazad, ima drugi broj redova.</translation></message>
  <message><source>Nothing was exported: document {id}, read back, lacks the line {line}.</source><translation>Ništa nije izvezeno: dokumentu {id}, pročitanom nazad, nedostaje red {line}.</translation></message>
  <message><source>Nothing was exported: document {id}, read back, lacks the word {word}.</source><translation>Ništa nije izvezeno: dokumentu {id}, pročitanom nazad, nedostaje reč {word}.</translation></message>
  <message><source>Nothing was exported: document {id}, read back, {what}.</source><translation>Ništa nije izvezeno: dokument {id}, pročitan nazad, {what}.</translation></message>
  <message><source>Nothing was exported: {name} does not read back as it was written.</source><translation>Ništa nije izvezeno: {name} se ne čita nazad onako kako je upisano.</translation></message>
  <message><source>Nothing was exported: {number} documents read back instead of {documents}.</source><translation>Ništa nije izvezeno: nazad se čita {number} dokumenata umesto {documents}.</translation></message>
  <message><source>Nothing was exported: {title} does not read back ({what}).</source><translation>Ništa nije izvezeno: {title} se ne čita nazad ({what}).</translation></message>
  <message><source>Nothing was saved: a text has half a character in it, as a bad copy may leave; type it anew.</source><translation>Ništa nije sačuvano: tekst sadrži pola znaka, što loša kopija može ostaviti; otkucajte ga ponovo.</translation></message>
  <message><source>Nothing was saved: {name} could not be written ({error}); {error2}.</source><translation>Ništa nije sačuvano: u {name} se nije moglo upisati ({error}); {error2}.</translation></message>
  <message><source>Nothing was saved: {path} was moved, deleted or replaced while it was open; put it back, or open it where it is now.</source><translation>Ništa nije sačuvano: {path} je premešten, obrisan ili zamenjen dok je bio otvoren; vratite ga, ili ga otvorite gde je sada.</translation></message>
  <message><source>Ollama refused the model {name}: {why}</source><translation>Ollama je odbila model {name}: {why}</translation></message>
  <message><source>Only a mention, a figure or an event can fill a role.</source><translation>Samo pomen, broj ili događaj može popuniti ulogu.</translation></message>
  <message><source>Only mentions can name the same person, place or body; this is none.</source><translation>Samo pomeni mogu imenovati istu osobu, mesto ili telo; ovo nije pomen.</translation></message>
  <message><source>Only one version of an annotation can stand; take one of them, or a slot of the other.</source><translation>Samo jedna verzija oznake može važiti; uzmite jednu, ili polje druge.</translation></message>
  <message><source>Only white space is selected; select some words.</source><translation>Izabrana je samo praznina; izaberite reči.</translation></message>
  <message><source>PDF needs the packages fpdf2 and uharfbuzz; install dateline[office].</source><translation>PDF traži pakete fpdf2 i uharfbuzz; instalirajte dateline[office].</translation></message>
  <message><source>Parquet needs the package pyarrow; install dateline[parquet].</source><translation>Parquet traži paket pyarrow; instalirajte dateline[parquet].</translation></message>
  <message><source>Press the letter of its type, or Delete for none.</source><translation>Pritisnite slovo tipa, ili Delete za nijedan.</translation></message>
  <message><source>RAMS holds only what fills a role of an event</source><translation>RAMS čuva samo ono što popunjava ulogu događaja</translation></message>
  <message><source>Say why the article is skipped.</source><translation>Recite zašto se članak preskače.</translation></message>
  <message><source>Select some words first, or move the caret onto an annotation.</source><translation>Prvo izaberite reči ili pređite na oznaku.</translation></message>
  <message><source>Select the words that fill the role, or move the caret onto a mention or figure.</source><translation>Izaberite reči koje popunjavaju ulogu, ili pređite na pomen ili broj.</translation></message>
  <message><source>Select the words that name the whole first.</source><translation>Prvo izaberite reči koje imenuju celinu.</translation></message>
  <message><source>Select the words that name what is counted first.</source><translation>Prvo izaberite reči koje kažu šta se broji.</translation></message>
  <message><source>Select the words that say who reports the figure first.</source><translation>Prvo izaberite reči koje kažu ko javlja broj.</translation></message>
  <message><source>Select words of one paragraph; more can be added after them.</source><translation>Izaberite reči jednog pasusa; druge se mogu dodati posle.</translation></message>
  <message><source>Suggestions cannot be made: {error}.</source><translation>Predlozi se ne mogu napraviti: {error}.</translation></message>
  <message><source>That article is no longer in the corpus.</source><translation>Taj članak više nije u korpusu.</translation></message>
  <message><source>The article is marked {value}, but {count} still open.</source><translation>Članak je označen kao {value}, ali {count} je još otvoreno.</translation></message>
  <message><source>The articles are gone, but traces are left ({error}); purge them again.</source><translation>Članaka više nema, ali su ostali tragovi ({error}); trajno ih obrišite ponovo.</translation></message>
  <message><source>The comment is the reviewer's; write your own on the annotation in the article.</source><translation>Komentar je pregledačev; napišite svoj uz oznaku u članku.</translation></message>
  <message><source>The corpus</source><translation>Korpus</translation></message>
  <message><source>The file {name} is read-only</source><translation>Datoteka {name} je samo za čitanje</translation></message>
  <message><source>The folder {folder} cannot be made: {strerror}.</source><translation>Fascikla {folder} ne može se napraviti: {strerror}.</translation></message>
  <message><source>The folder {parent} is read-only</source><translation>Fascikla {parent} je samo za čitanje</translation></message>
  <message><source>The lower bound {low} is above the upper bound {high}.</source><translation>Donja granica {low} je iznad gornje {high}.</translation></message>
  <message><source>The parts make {least}, more than the whole, {quantity}.</source><translation>Delovi daju {least}, više od celine, {quantity}.</translation></message>
  <message><source>The schema has no attribute {name} for a {one}.</source><translation>Šema nema svojstvo {name} za {one}.</translation></message>
  <message><source>The schema has no document attribute {name}.</source><translation>Šema nema svojstvo dokumenta {name}.</translation></message>
  <message><source>The schema has no event type {type}; choose another type for this event.</source><translation>Šema nema tip događaja {type}; izaberite drugi za ovaj događaj.</translation></message>
  <message><source>The schema has no relation {type_id}.</source><translation>Šema nema vezu {type_id}.</translation></message>
  <message><source>The schema has no role “{role}”.</source><translation>Šema nema ulogu „{role}“.</translation></message>
  <message><source>The schema has no type “{what}”.</source><translation>Šema nema tip „{what}“.</translation></message>
  <message><source>The schema in {name} cannot be read ({error}); restore a backup.</source><translation>Šema u {name} ne može se pročitati ({error}); vratite rezervnu kopiju.</translation></message>
  <message><source>The search cannot be understood ({error}); put words in quotation marks.</source><translation>Pretraga nije razumljiva ({error}); stavite reči pod navodnike.</translation></message>
  <message><source>The search has a {found} without its word; write "two words" or begin*.</source><translation>Pretraga ima {found} bez reči; napišite "dve reči" ili početak*.</translation></message>
  <message><source>There is a rule named {name} already; give this one another name.</source><translation>Već postoji pravilo {name}; dajte ovom drugo ime.</translation></message>
  <message><source>There is no backup {name}; see `dateline backup --list`.</source><translation>Nema rezervne kopije {name}; vidite `dateline backup --list`.</translation></message>
  <message><source>There is no candidate {number} for this role.</source><translation>Nema kandidata {number} za ovu ulogu.</translation></message>
  <message><source>There is no corpus at {path}; import articles into it first, or check the name.</source><translation>Nema korpusa u {path}; prvo uvezite članke u njega, ili proverite ime.</translation></message>
  <message><source>There is no figure in this paragraph; mark the number first.</source><translation>U ovom pasusu nema broja; prvo ga označite.</translation></message>
  <message><source>There is no file or folder {path}; check the name.</source><translation>Nema ni datoteke ni fascikle {path}; proverite ime.</translation></message>
  <message><source>There is no filter {name}: (there are {known}); put words with a colon in quotation marks.</source><translation>Nema filtera {name}: (postoje {known}); stavite reči s dvotačkom pod navodnike.</translation></message>
  <message><source>There is no format {key}; there are: {list}.</source><translation>Nema formata {key}; postoje: {list}.</translation></message>
  <message><source>There is no label format {key}; there are: {list}.</source><translation>Nema formata oznaka {key}; postoje: {list}.</translation></message>
  <message><source>There is no rule named {name}; `dateline rules list` shows all.</source><translation>Nema pravila {name}; `dateline rules list` ih pokazuje sva.</translation></message>
  <message><source>There is no status {value}; there are: {list}.</source><translation>Nema statusa {value}; postoje: {list}.</translation></message>
  <message><source>There is nothing more on this side.</source><translation>Na ovoj strani nema više ničega.</translation></message>
  <message><source>There is nothing to compare: no article has documents of two annotators.{hint}</source><translation>Nema šta da se poredi: nijedan članak nema dokumente dva označavača.{hint}</translation></message>
  <message><source>There is nothing to decide here.</source><translation>Ovde nema šta da se odluči.</translation></message>
  <message><source>There is nothing to export: no document fits the selection; {advice}.</source><translation>Nema šta da se izveze: nijedan dokument ne odgovara izboru; {advice}.</translation></message>
  <message><source>There is nothing to share out: no article fits, or all are gold.</source><translation>Nema šta da se podeli: nijedan članak ne odgovara, ili su svi zlatni.</translation></message>
  <message><source>There is nothing to share: no article fits, or you have annotated none.</source><translation>Nema šta da se podeli: nijedan članak ne odgovara, ili niste označili nijedan.</translation></message>
  <message><source>There is nothing to take a slot of; take a whole version.</source><translation>Nema iz čega da se uzme polje; uzmite celu verziju.</translation></message>
  <message><source>There is only one version; say that nobody was right, or take it.</source><translation>Postoji samo jedna verzija; recite da niko nije bio u pravu, ili je uzmite.</translation></message>
  <message><source>These events have different types ({list}); give them one type first.</source><translation>Ovi događaji imaju različite tipove ({list}); prvo im dajte jedan tip.</translation></message>
  <message><source>These figures are linked as the same, but one says {first} and the other {second}.</source><translation>Ovi brojevi su povezani kao isti, ali jedan kaže {first}, a drugi {second}.</translation></message>
  <message><source>These two are linked so already.</source><translation>Ovo dvoje je već tako povezano.</translation></message>
  <message><source>These words are no part of the annotation.</source><translation>Ove reči nisu deo oznake.</translation></message>
  <message><source>These words are part of the annotation already.</source><translation>Ove reči su već deo oznake.</translation></message>
  <message><source>This already fills the role {name}.</source><translation>Ovo već popunjava ulogu {name}.</translation></message>
  <message><source>This annotation has no words of its own.</source><translation>Ova oznaka nema svojih reči.</translation></message>
  <message><source>This annotation is no longer in the document.</source><translation>Ova oznaka više nije u dokumentu.</translation></message>
  <message><source>This annotation stands on several pieces; move its ends, or take pieces away.</source><translation>Ova oznaka stoji na više delova; pomerite joj krajeve, ili uklonite delove.</translation></message>
  <message><source>This document was changed in another window; here it is as it is now. Do it again.</source><translation>Ovaj dokument je promenjen u drugom prozoru; ovde je kakav je sada. Uradite ponovo.</translation></message>
  <message><source>This event has no words, so it has no ends to move.</source><translation>Ovaj događaj nema reči, pa nema krajeva koji bi se pomerali.</translation></message>
  <message><source>This event is no longer in the document.</source><translation>Ovaj događaj više nije u dokumentu.</translation></message>
  <message><source>This event is not joined with any other.</source><translation>Ovaj događaj nije spojen ni sa jednim drugim.</translation></message>
  <message><source>This figure fills no role of an event.</source><translation>Ovaj broj ne popunjava ulogu događaja.</translation></message>
  <message><source>This figure is no longer in the document.</source><translation>Ovaj broj više nije u dokumentu.</translation></message>
  <message><source>This mention belongs to no entity.</source><translation>Ovaj pomen ne pripada nijednom entitetu.</translation></message>
  <message><source>WebAnno TSV begins with the first word</source><translation>WebAnno TSV počinje prvom rečju</translation></message>
  <message><source>WebAnno TSV cannot begin or end a span with white space, which was left out</source><translation>WebAnno TSV ne može da počne ili završi oznaku razmakom, koji je izostavljen</translation></message>
  <message><source>What is identical is in the document already.</source><translation>Što je istovetno već je u dokumentu.</translation></message>
  <message><source>What this relation links is gone from the document; settle that first.</source><translation>Onoga što ova veza povezuje više nema u dokumentu; prvo to rešite.</translation></message>
  <message><source>What this relation links is not in your document; take that first.</source><translation>Ono što ova veza povezuje nije u vašem dokumentu; prvo to uzmite.</translation></message>
  <message><source>Without it {without}; install Dateline again, or {package} alone.</source><translation>Bez njega {without}; instalirajte Dateline ponovo, ili samo {package}.</translation></message>
  <message><source>XML cannot hold them; U+FFFD stands in their place</source><translation>XML ih ne može sadržati; na njihovom mestu stoji U+FFFD</translation></message>
  <message><source>You may not read it.</source><translation>Nemate pravo da ga čitate.</translation></message>
  <message><source>a Doc has no place for it</source><translation>Doc nema mesta za to</translation></message>
  <message><source>a Doc is of {value} instead of {id}.</source><translation>Doc je od {value} umesto od {id}.</translation></message>
  <message><source>a brat attribute has a name and one value, without blanks</source><translation>svojstvo u brat-u ima ime i jednu vrednost, bez razmaka</translation></message>
  <message><source>a brat note has words alone</source><translation>beleška u brat-u ima samo reči</translation></message>
  <message><source>a brat note is on an annotation, and there is none for it</source><translation>beleška u brat-u stoji uz oznaku, a za nju je nema</translation></message>
  <message><source>a brat span cannot begin or end with a line end, which was left out</source><translation>oznaka u brat-u ne može da počne ili završi krajem reda, koji je izostavljen</translation></message>
  <message><source>a day leaves the text</source><translation>dan izlazi iz teksta</translation></message>
  <message><source>a figure of GLiNER2 here has one value, its unit, what it counts, role and source</source><translation>broj u GLiNER2 ovde ima jednu vrednost, jedinicu, šta broji, ulogu i izvor</translation></message>
  <message><source>a mention or figure needs words</source><translation>pomen ili broj mora imati reči</translation></message>
  <message><source>a pattern needs a word</source><translation>obrazac mora imati reč</translation></message>
  <message><source>a relation fills it, which has no words</source><translation>popunjava je veza, koja nema reči</translation></message>
  <message><source>a relation needs two different annotations</source><translation>veza traži dve različite oznake</translation></message>
  <message><source>a relation of WebAnno TSV joins mentions only</source><translation>veza u WebAnno TSV spaja samo pomene</translation></message>
  <message><source>a row is of {row} instead of {id}, or has another text.</source><translation>red je od {row} umesto od {id}, ili ima drugi tekst.</translation></message>
  <message><source>a row is out of range</source><translation>red je van opsega</translation></message>
  <message><source>a schema has one figure type, and is one schema</source><translation>šema ima jedan tip broja i jedna je šema</translation></message>
  <message><source>a schema needs a title</source><translation>šema mora imati naslov</translation></message>
  <message><source>a span needs 0 &lt;= start &lt; end, not {start}..{end}</source><translation>oznaka traži 0 &lt;= početak &lt; kraj, ne {start}..{end}</translation></message>
  <message><source>a split needs two or three shares, such as 80/10/10; those of train and dev above zero.</source><translation>podela traži dva ili tri dela, na primer 80/10/10; za train i dev iznad nule.</translation></message>
  <message><source>a trigger is one token; of several the first was written</source><translation>okidač je jedan token; od više njih upisan je prvi</translation></message>
  <message><source>a zone leaves the text</source><translation>zona izlazi iz teksta</translation></message>
  <message><source>a {part} needs an id</source><translation>{part} mora imati id</translation></message>
  <message><source>an annotation cannot become one of another kind</source><translation>oznaka ne može postati oznaka druge vrste</translation></message>
  <message><source>an annotation that it joins is not exported</source><translation>oznaka koju spaja ne izvozi se</translation></message>
  <message><source>an annotation that it joins is not written</source><translation>oznaka koju spaja ne upisuje se</translation></message>
  <message><source>an annotation with this id is already in the document</source><translation>oznaka s ovim id već je u dokumentu</translation></message>
  <message><source>an argument needs a filler</source><translation>argument mora biti popunjen</translation></message>
  <message><source>an argument or relation points to an annotation that is not in the document</source><translation>argument ili veza pokazuje na oznaku koje nema u dokumentu</translation></message>
  <message><source>an argument or relation points to an annotation that was rejected</source><translation>argument ili veza pokazuje na odbijenu oznaku</translation></message>
  <message><source>an article's title is no text, or its length no number</source><translation>naslov članka nije tekst, ili dužina nije broj</translation></message>
  <message><source>an attribute cannot be {value}</source><translation>svojstvo ne može biti {value}</translation></message>
  <message><source>an event cannot fill a role of its own</source><translation>događaj ne može popuniti sopstvenu ulogu</translation></message>
  <message><source>annotate some, or choose jsonl, which takes suggestions too</source><translation>označite neke, ili izaberite jsonl, koji prima i predloge</translation></message>
  <message><source>annotation {id} points to {missing}, which is not in the line.</source><translation>oznaka {id} pokazuje na {missing}, čega nema u redu.</translation></message>
  <message><source>annotation {who} has no text</source><translation>oznaka {who} nema tekst</translation></message>
  <message><source>annotation.conf does not know the type {name}.</source><translation>annotation.conf ne zna tip {name}.</translation></message>
  <message><source>annotation.conf has no section {missing}.</source><translation>annotation.conf nema odeljak {missing}.</translation></message>
  <message><source>another mention of its entity has another type</source><translation>drugi pomen istog entiteta ima drugi tip</translation></message>
  <message><source>another program is writing it: do it again when that is done</source><translation>u njega upisuje drugi program: uradite to ponovo kad on završi</translation></message>
  <message><source>attributes of a document</source><translation>svojstva dokumenta</translation></message>
  <message><source>author and time of a comment</source><translation>autor i vreme komentara</translation></message>
  <message><source>bounds and other slots of a figure</source><translation>granice i druga polja broja</translation></message>
  <message><source>byte {start} is not UTF-8.</source><translation>bajt {start} nije UTF-8.</translation></message>
  <message><source>categories of a whole text were not kept: {cats}</source><translation>kategorije celog teksta nisu zadržane: {cats}</translation></message>
  <message><source>cell {value} is a formula.</source><translation>ćelija {value} je formula.</translation></message>
  <message><source>change {id} makes one again that was not the last taken back</source><translation>izmena {id} ponavlja onu koja nije poslednja opozvana</translation></message>
  <message><source>change {id} takes back one that was not the last</source><translation>izmena {id} opoziva onu koja nije poslednja</translation></message>
  <message><source>characters of the text</source><translation>znakovi teksta</translation></message>
  <message><source>characters {start} to {end} are not in a text of {text} characters</source><translation>znakova {start} do {end} nema u tekstu od {text} znakova</translation></message>
  <message><source>characters {start} to {end} are {text}, not {record}</source><translation>znakovi {start} do {end} su {text}, a ne {record}</translation></message>
  <message><source>characters {start} to {end} are {text}, not {words}</source><translation>znakovi {start} do {end} su {text}, a ne {words}</translation></message>
  <message><source>chat JSON gives relations no id to be named by</source><translation>chat JSON ne daje vezama id po kome bi se navele</translation></message>
  <message><source>chat JSON knows words and not places, and these words stand in the text more than once</source><translation>chat JSON zna reči a ne mesta, a ove reči stoje u tekstu više puta</translation></message>
  <message><source>choose others</source><translation>izaberite druge</translation></message>
  <message><source>close that first</source><translation>prvo to zatvorite</translation></message>
  <message><source>control characters of a name</source><translation>kontrolni znakovi imena</translation></message>
  <message><source>control characters of the text</source><translation>kontrolni znakovi teksta</translation></message>
  <message><source>copy the corpus to a folder where you may write</source><translation>kopirajte korpus u fasciklu u koju smete da pišete</translation></message>
  <message><source>document {id} cannot be written: {error}.</source><translation>dokument {id} ne može se upisati: {error}.</translation></message>
  <message><source>document {record} cannot be written: {error}.</source><translation>dokument {record} ne može se upisati: {error}.</translation></message>
  <message><source>document {record} does not read back as it was written.</source><translation>dokument {record} se ne čita nazad onako kako je upisan.</translation></message>
  <message><source>exact place</source><translation>tačno mesto</translation></message>
  <message><source>has another text than in the corpus</source><translation>ima drugačiji tekst nego u korpusu</translation></message>
  <message><source>in {name} a rejected annotation looks like any other</source><translation>u {name} odbijena oznaka izgleda kao svaka druga</translation></message>
  <message><source>install the newer version to change it</source><translation>instalirajte noviju verziju da biste ga menjali</translation></message>
  <message><source>it covers no character</source><translation>ne obuhvata nijedan znak</translation></message>
  <message><source>it covers no character at offset {start}</source><translation>ne obuhvata nijedan znak na poziciji {start}</translation></message>
  <message><source>it covers no character at {start}</source><translation>ne obuhvata nijedan znak kod {start}</translation></message>
  <message><source>it covers no word</source><translation>ne obuhvata nijednu reč</translation></message>
  <message><source>it crosses the end of a sentence</source><translation>prelazi kraj rečenice</translation></message>
  <message><source>it crosses the end of a sentence, where tags begin anew</source><translation>prelazi kraj rečenice, gde tagovi počinju iznova</translation></message>
  <message><source>it does not join two mentions or figures of one sentence</source><translation>ne spaja dva pomena ili broja jedne rečenice</translation></message>
  <message><source>it does not join two mentions or figures that are written in one line</source><translation>ne spaja dva pomena ili broja koji stoje u jednom redu</translation></message>
  <message><source>it has half a surrogate pair, which is no character.</source><translation>ima polovinu surogatnog para, koja nije znak.</translation></message>
  <message><source>it has no label</source><translation>nema oznaku</translation></message>
  <message><source>it has no text</source><translation>nema tekst</translation></message>
  <message><source>it has no tokens</source><translation>nema tokena</translation></message>
  <message><source>it has {cells} columns instead of {columns}</source><translation>ima {cells} kolona umesto {columns}</translation></message>
  <message><source>it is cut off</source><translation>odsečeno je</translation></message>
  <message><source>it is in fragments, which a region cannot be</source><translation>u delovima je, što region ne može biti</translation></message>
  <message><source>it is in fragments, which a row cannot hold</source><translation>u delovima je, što red ne može sadržati</translation></message>
  <message><source>it is in fragments, which a row of words cannot be</source><translation>u delovima je, što red reči ne može biti</translation></message>
  <message><source>it is in fragments, which a span cannot be</source><translation>u delovima je, što span ne može biti</translation></message>
  <message><source>it is in fragments, which are no words of the text</source><translation>u delovima je, koji nisu reči teksta</translation></message>
  <message><source>it is in fragments, which one offset cannot hold</source><translation>u delovima je, što jedna pozicija ne može sadržati</translation></message>
  <message><source>it is larger than any that is made here</source><translation>veće je od svega što se ovde pravi</translation></message>
  <message><source>it is nested too deeply</source><translation>ugnežđeno je preduboko</translation></message>
  <message><source>it is no JSON object</source><translation>nije JSON objekat</translation></message>
  <message><source>it is no JSON: {error}</source><translation>nije JSON: {error}</translation></message>
  <message><source>it is no array</source><translation>to nije niz</translation></message>
  <message><source>it is no line of brat's: {line}</source><translation>nije red iz brat-a: {line}</translation></message>
  <message><source>it is no span of a plain text</source><translation>nije span običnog teksta</translation></message>
  <message><source>it is no task with annotations</source><translation>nije zadatak sa oznakama</translation></message>
  <message><source>it is no token with its tag: {line}</source><translation>nije token sa svojim tagom: {line}</translation></message>
  <message><source>it overlaps a longer one, and a token has one tag</source><translation>preklapa se s dužom, a token ima jedan tag</translation></message>
  <message><source>it overlaps a longer one, which doc.ents does not allow; doc.spans has both</source><translation>preklapa se s dužom, što doc.ents ne dozvoljava; doc.spans ima obe</translation></message>
  <message><source>it stands in another sentence than the trigger</source><translation>stoji u drugoj rečenici nego okidač</translation></message>
  <message><source>it stands in another sentence than the trigger, or crosses the end of one</source><translation>stoji u drugoj rečenici nego okidač, ili prelazi kraj rečenice</translation></message>
  <message><source>it stands more than {around} sentences from the trigger</source><translation>stoji više od {around} rečenica od okidača</translation></message>
  <message><source>it took longer than {time_limit_s} seconds</source><translation>trajalo je duže od {time_limit_s} sekundi</translation></message>
  <message><source>it was cancelled.</source><translation>prekinuto je.</translation></message>
  <message><source>its answer is ignore</source><translation>odgovor mu je ignore</translation></message>
  <message><source>its event is not written</source><translation>njegov događaj se ne upisuje</translation></message>
  <message><source>its format is {record}</source><translation>format mu je {record}</translation></message>
  <message><source>its labels or its width cannot be right</source><translation>oznake ili širina ne mogu biti tačne</translation></message>
  <message><source>its offsets do not fit {name}: {error}</source><translation>pozicije ne odgovaraju {name}: {error}</translation></message>
  <message><source>its parts are not those that its version names</source><translation>delovi nisu oni koje verzija navodi</translation></message>
  <message><source>its schema is no text</source><translation>šema nije tekst</translation></message>
  <message><source>its trigger overlaps another</source><translation>okidač mu se preklapa s drugim</translation></message>
  <message><source>its words have a tag already</source><translation>reči već imaju tag</translation></message>
  <message><source>its words hold no word</source><translation>reči mu ne sadrže nijednu reč</translation></message>
  <message><source>its {key} is none of the row's spans</source><translation>njegov {key} nije nijedan od spanova reda</translation></message>
  <message><source>lacks {place} as {name}</source><translation>nema {place} kao {name}</translation></message>
  <message><source>lacks {target} as {name} of {source}</source><translation>nema {target} kao {name} od {source}</translation></message>
  <message><source>line {line} does not read back: {why}.</source><translation>red {line} se ne čita nazad: {why}.</translation></message>
  <message><source>line {line} of {name}: {why}</source><translation>red {line} od {name}: {why}</translation></message>
  <message><source>line {number} has no offsets: {error}</source><translation>red {number} nema pozicije: {error}</translation></message>
  <message><source>line {number} names {absent}, which is not in its text.</source><translation>red {number} navodi {absent}, čega nema u njegovom tekstu.</translation></message>
  <message><source>look after the disk and your rights to it, then do it again</source><translation>proverite disk i svoja prava na njemu, pa to uradite ponovo</translation></message>
  <message><source>make it writable, or open a copy of it that is</source><translation>dozvolite upis u nju, ili otvorite kopiju u koju je dozvoljen</translation></message>
  <message><source>make room on the disk, then do it again</source><translation>oslobodite prostor na disku, pa to uradite ponovo</translation></message>
  <message><source>mention in doc.ents</source><translation>pomen u doc.ents</translation></message>
  <message><source>mention {value}: {error}</source><translation>pomen {value}: {error}</translation></message>
  <message><source>more stands after the end of its array</source><translation>posle kraja niza stoji još nešto</translation></message>
  <message><source>no JSON: {msg} at character {pos}.</source><translation>nije JSON: {msg} kod znaka {pos}.</translation></message>
  <message><source>no annotations are kept under {collection}</source><translation>pod {collection} se ne čuvaju oznake</translation></message>
  <message><source>no font that comes along has a glyph for them</source><translation>nijedan priloženi font nema znak za njih</translation></message>
  <message><source>no link of a chain: {values}</source><translation>nije karika lanca: {values}</translation></message>
  <message><source>no spans, so no hull</source><translation>nema spanova, pa ni obuhvata</translation></message>
  <message><source>no text file holds a NUL; U+FFFD stands in its place, and the text beside has it</source><translation>nijedna tekstualna datoteka ne može da sadrži NUL; na njegovom mestu je U+FFFD, a tekst pored ga ima</translation></message>
  <message><source>not found</source><translation>nije nađeno</translation></message>
  <message><source>not installed</source><translation>nije instalirano</translation></message>
  <message><source>offset {units} lies inside a surrogate pair</source><translation>pozicija {units} je unutar surogatnog para</translation></message>
  <message><source>offsets {start} and {end} are no whole numbers</source><translation>pozicije {start} i {end} nisu celi brojevi</translation></message>
  <message><source>one of {signs} is expected</source><translation>očekuje se nešto od {signs}</translation></message>
  <message><source>place of a comment</source><translation>mesto komentara</translation></message>
  <message><source>relation {index}: {error}</source><translation>veza {index}: {error}</translation></message>
  <message><source>relation {value}: {error}</source><translation>veza {value}: {error}</translation></message>
  <message><source>resources/vague-words.toml cannot be read: {error}</source><translation>resources/vague-words.toml ne može se pročitati: {error}</translation></message>
  <message><source>resources/vague-words.toml has no convention {chosen}; it has {known}</source><translation>resources/vague-words.toml nema konvenciju {chosen}; ima {known}</translation></message>
  <message><source>resources/vague-words.toml: {word} must be [] or [low, high], and low not above high</source><translation>resources/vague-words.toml: {word} mora biti [] ili [low, high], a low ne iznad high</translation></message>
  <message><source>rest of a trigger</source><translation>ostatak okidača</translation></message>
  <message><source>restore a backup</source><translation>vratite rezervnu kopiju</translation></message>
  <message><source>restore a backup: dateline restore {name} --corpus {path}</source><translation>vratite rezervnu kopiju: dateline restore {name} --corpus {path}</translation></message>
  <message><source>says that {place} is {name}</source><translation>kaže da je {place} {name}</translation></message>
  <message><source>says that {tie} is {tie2} of {tie3}</source><translation>kaže da je {tie} {tie2} od {tie3}</translation></message>
  <message><source>several edits are planned one by one</source><translation>više izmena se planira jedna po jedna</translation></message>
  <message><source>sha256 is not the hash of the text, so the offsets cannot be trusted.</source><translation>sha256 nije heš teksta, pa se pozicijama ne može verovati.</translation></message>
  <message><source>spaCy has no tokeniser for the language {language} here: {error}.</source><translation>spaCy ovde nema tokenizator za jezik {language}: {error}.</translation></message>
  <message><source>suggestions, comments and attributes of the document do not come in as labels (left out: {count}); `dateline import` brings in all of the file</source><translation>predlozi, komentari i atributi dokumenta ne ulaze kao oznake (izostavljeno: {count}); `dateline import` unosi celu datoteku</translation></message>
  <message><source>the Ollama model {name} did not answer in the form that was asked for</source><translation>Ollama model {name} nije odgovorio u traženom obliku</translation></message>
  <message><source>the annotation it is on is not exported</source><translation>oznaka uz koju stoji ne izvozi se</translation></message>
  <message><source>the annotation that fills it is not exported</source><translation>oznaka koja ga popunjava ne izvozi se</translation></message>
  <message><source>the annotation that fills it is not written</source><translation>oznaka koja ga popunjava ne upisuje se</translation></message>
  <message><source>the attribute {id} may not be on</source><translation>svojstvo {id} ne sme biti na</translation></message>
  <message><source>the document is not as it was when this change was made</source><translation>dokument nije onakav kakav je bio kad je ova izmena napravljena</translation></message>
  <message><source>the documents are of different texts</source><translation>dokumenti su od različitih tekstova</translation></message>
  <message><source>the entities of {id} are not among its mentions.</source><translation>entiteti od {id} nisu među njegovim pomenima.</translation></message>
  <message><source>the event table and its sources do not tell the same mentions.</source><translation>tabela događaja i njeni izvori ne navode iste pomene.</translation></message>
  <message><source>the event table holds only what fills a role of an event</source><translation>tabela događaja čuva samo ono što popunjava ulogu događaja</translation></message>
  <message><source>the event table tells {id} and {id2} of {id3} as two events.</source><translation>tabela događaja vodi {id} i {id2} iz {id3} kao dva događaja.</translation></message>
  <message><source>the figure role {id} names an unknown kind</source><translation>uloga broja {id} navodi nepoznatu vrstu</translation></message>
  <message><source>the file holds {ahead}, which is not the next document that was written.</source><translation>datoteka sadrži {ahead}, što nije sledeći upisani dokument.</translation></message>
  <message><source>the folder is read-only</source><translation>fascikla je samo za čitanje</translation></message>
  <message><source>the fragments do not fill {start} to {end} in text order</source><translation>delovi ne popunjavaju {start} do {end} po redosledu teksta</translation></message>
  <message><source>the id {own} is given twice</source><translation>id {own} je dat dvaput</translation></message>
  <message><source>the labelling config does not know {unknown}, so nothing would be shown.</source><translation>podešavanje oznaka ne zna {unknown}, pa se ništa ne bi videlo.</translation></message>
  <message><source>the lexicon is made for the schema {table}, not for {name}</source><translation>leksikon je napravljen za šemu {table}, ne za {name}</translation></message>
  <message><source>the lexicon of {name} cannot be read: {error}</source><translation>leksikon za {name} ne može se pročitati: {error}</translation></message>
  <message><source>the lexicon of {name} has a value of the wrong kind: {error}</source><translation>leksikon za {name} ima vrednost pogrešne vrste: {error}</translation></message>
  <message><source>the lexicon of {name} is not valid TOML: {error}</source><translation>leksikon za {name} nije ispravan TOML: {error}</translation></message>
  <message><source>the line is in {version}, which this version of Dateline cannot read; update it.</source><translation>red je u {version}, što ova verzija programa Dateline ne čita; ažurirajte ga.</translation></message>
  <message><source>the model {name} failed on it: {error}</source><translation>model {name} nije uspeo na tome: {error}</translation></message>
  <message><source>the parts of a selection must be in text order</source><translation>delovi izbora moraju biti po redosledu teksta</translation></message>
  <message><source>the reference {own} was not kept: {rest}</source><translation>referenca {own} nije zadržana: {rest}</translation></message>
  <message><source>the relation {id} may not join</source><translation>veza {id} ne sme spajati</translation></message>
  <message><source>the role {role} is filled by {filler}, which is not there</source><translation>uloga {role} je popunjena sa {filler}, čega nema</translation></message>
  <message><source>the role {role} is filled by {reference}, which is not there</source><translation>uloga {role} je popunjena sa {reference}, čega nema</translation></message>
  <message><source>the role {role} is of {own}, which is no event that is there</source><translation>uloga {role} je od {own}, što nije postojeći događaj</translation></message>
  <message><source>the schema has a value of the wrong kind: {error}</source><translation>šema ima vrednost pogrešne vrste: {error}</translation></message>
  <message><source>the schema is not valid TOML: {error}</source><translation>šema nije ispravan TOML: {error}</translation></message>
  <message><source>the schema lacks {args} in one of its tables</source><translation>šemi nedostaje {args} u jednoj od tabela</translation></message>
  <message><source>the selection leaves the article's text</source><translation>izbor izlazi iz teksta članka</translation></message>
  <message><source>the set {rest} names what is not there or has an entity</source><translation>skup {rest} navodi ono čega nema ili što ima entitet</translation></message>
  <message><source>the setting {name} does not take {value}</source><translation>podešavanje {name} ne prima {value}</translation></message>
  <message><source>the settings file {file} cannot be read: {error}</source><translation>datoteka podešavanja {file} ne može se pročitati: {error}</translation></message>
  <message><source>the settings file {file} cannot be written: {strerror}</source><translation>datoteka podešavanja {file} ne može se upisati: {strerror}</translation></message>
  <message><source>the sources of the event table say {row} where the article says otherwise.</source><translation>izvori tabele događaja kažu {row} gde članak kaže drugo.</translation></message>
  <message><source>the spaCy pipeline {folder} is made for the language {lang}, not for {language}; choose another in the settings</source><translation>spaCy cevovod {folder} je za jezik {lang}, ne za {language}; izaberite drugi u podešavanjima</translation></message>
  <message><source>the spaCy pipeline {model} cannot be loaded: {error}</source><translation>spaCy cevovod {model} ne može se učitati: {error}</translation></message>
  <message><source>the spaCy pipeline {model} is neither an installed package nor a folder</source><translation>spaCy cevovod {model} nije ni instaliran paket ni fascikla</translation></message>
  <message><source>the spaCy pipeline {package} is not installed</source><translation>spaCy cevovod {package} nije instaliran</translation></message>
  <message><source>the span groups of {id} do not agree.</source><translation>grupe spanova od {id} se ne slažu.</translation></message>
  <message><source>the span {start}..{end} leaves a text of {text} characters</source><translation>oznaka {start}..{end} izlazi iz teksta od {text} znakova</translation></message>
  <message><source>the span {start}..{end} leaves its piece</source><translation>oznaka {start}..{end} izlazi iz svog dela</translation></message>
  <message><source>the trigger of {own} is not there</source><translation>nema okidača za {own}</translation></message>
  <message><source>the weights of the spaCy pipeline {name} are not the ones that Dateline was checked with; install the package again, or choose another pipeline</source><translation>težine spaCy cevovoda {name} nisu one s kojima je Dateline proveren; instalirajte paket ponovo ili izaberite drugi cevovod</translation></message>
  <message><source>the weights of the spaCy pipeline {name} cannot be read: {strerror}</source><translation>težine spaCy cevovoda {name} ne mogu se pročitati: {strerror}</translation></message>
  <message><source>the words that fill it are no run of tokens</source><translation>reči koje je popunjavaju nisu niz tokena</translation></message>
  <message><source>the worker process ended</source><translation>radni proces se završio</translation></message>
  <message><source>the {key} model {place} cannot be loaded: {error}</source><translation>{key} model {place} ne može se učitati: {error}</translation></message>
  <message><source>there is a type or role {wanted} already; choose another id, or merge the two</source><translation>već postoji tip ili uloga {wanted}; izaberite drugi id, ili ih spojite</translation></message>
  <message><source>there is no backup beside it, so look for a copy elsewhere, or choose another corpus.</source><translation>pored nje nema rezervne kopije; potražite kopiju na drugom mestu, ili izaberite drugi korpus.</translation></message>
  <message><source>there is no class of words {one}</source><translation>nema vrste reči {one}</translation></message>
  <message><source>there is no kind of model called {key}; there are: {list}</source><translation>nema vrste modela {key}; postoje: {list}</translation></message>
  <message><source>there is no {stem}.txt beside {name}.</source><translation>pored {name} nema {stem}.txt.</translation></message>
  <message><source>there is nothing to compare</source><translation>nema šta da se poredi</translation></message>
  <message><source>there is nothing to learn from: no article that somebody works on has an accepted event with a trigger; accept or make some first</source><translation>nema iz čega da se uči: nijedan članak u radu nema prihvaćen događaj s okidačem; prvo prihvatite ili napravite neke</translation></message>
  <message><source>this annotation is no longer in the document</source><translation>ove oznake više nema u dokumentu</translation></message>
  <message><source>tokens {start} to {end} are not among the {tokens} of its line</source><translation>tokeni {start} do {end} nisu među {tokens} svog reda</translation></message>
  <message><source>two annotations have the id {id}.</source><translation>dve oznake imaju id {id}.</translation></message>
  <message><source>two {what} have the same id</source><translation>dva elementa ({what}) imaju isti id</translation></message>
  <message><source>type of a mention</source><translation>tip pomena</translation></message>
  <message><source>type of a {one}</source><translation>tip od: {one}</translation></message>
  <message><source>type of an event</source><translation>tip događaja</translation></message>
  <message><source>what answers at {host}:{port} is not Ollama; choose another address</source><translation>ono što odgovara na {host}:{port} nije Ollama; izaberite drugu adresu</translation></message>
  <message><source>what was learnt cannot be used, its weights are damaged ({error}); train again</source><translation>naučeno se ne može koristiti, težine su oštećene ({error}); učite ponovo</translation></message>
  <message><source>what was learnt goes with the spaCy pipeline {model} {model_version}, not with {model2} {version}; train again</source><translation>naučeno ide uz spaCy cevovod {model} {model_version}, ne uz {model2} {version}; učite ponovo</translation></message>
  <message><source>what was learnt goes with the spaCy pipeline {theirs}, not with {model}; train again</source><translation>naučeno ide uz spaCy cevovod {theirs}, ne uz {model}; učite ponovo</translation></message>
  <message><source>what was learnt in {file} cannot be read ({why}); train again, or delete it</source><translation>naučeno u {file} ne može se pročitati ({why}); učite ponovo, ili ga obrišite</translation></message>
  <message><source>what was learnt is of the schema {schema}, not of {label}; train again</source><translation>naučeno je od šeme {schema}, ne od {label}; učite ponovo</translation></message>
  <message><source>which mention of an event has an argument</source><translation>koji pomen događaja ima argument</translation></message>
  <message><source>white space before the first word</source><translation>razmak pre prve reči</translation></message>
  <message numerus="yes"><source>{count} annotations of the layer {kind} were not kept: it is of grammar</source><translation><numerusform>{count} oznaka sloja {kind} nije zadržana: gramatička je</numerusform><numerusform>{count} oznake sloja {kind} nisu zadržane: gramatičke su</numerusform><numerusform>{count} oznaka sloja {kind} nije zadržano: gramatičke su</numerusform></translation></message>
  <message numerus="yes"><source>{count} annotations of the layer {layer} were not kept: it is of grammar</source><translation><numerusform>{count} oznaka sloja {layer} nije zadržana: gramatička je</numerusform><numerusform>{count} oznake sloja {layer} nisu zadržane: gramatičke su</numerusform><numerusform>{count} oznaka sloja {layer} nije zadržano: gramatičke su</numerusform></translation></message>
  <message><source>{digits} is no number that JSON can hold.</source><translation>{digits} nije broj koji JSON može sadržati.</translation></message>
  <message numerus="yes"><source>{empty} views have no text</source><translation><numerusform>{empty} prikaz nema tekst</numerusform><numerusform>{empty} prikaza nemaju tekst</numerusform><numerusform>{empty} prikaza nema tekst</numerusform></translation></message>
  <message><source>{error}; mend or delete it.</source><translation>{error}; ispravite je ili obrišite.</translation></message>
  <message><source>{filename} cannot be read: {strerror}; check who may read it.</source><translation>{filename} ne može se pročitati: {strerror}; proverite ko sme da čita.</translation></message>
  <message><source>{file} (not made yet)</source><translation>{file} (još nije napravljeno)</translation></message>
  <message><source>{file}: the text of {name} has line ends that were not folded.</source><translation>{file}: tekst od {name} ima neujednačene krajeve redova.</translation></message>
  <message><source>{found} articles are called {name}; name one by its id</source><translation>{found} članaka se zove {name}; navedite jedan po id</translation></message>
  <message><source>{gone} annotations are gone from the document of {annotator} on {title} though nobody deleted them; restore a backup. `dateline check` says more.</source><translation>{gone} oznaka nedostaje u dokumentu osobe {annotator} za {title}, iako ih niko nije obrisao; vratite rezervnu kopiju. `dateline check` kaže više.</translation></message>
  <message><source>{gone} annotations are gone from {documents} documents though nobody deleted them; restore a backup. `dateline check` says more.</source><translation>{gone} oznaka nedostaje u {documents} dokumenata, iako ih niko nije obrisao; vratite rezervnu kopiju. `dateline check` kaže više.</translation></message>
  <message><source>{id} cannot be merged into {into}: there is no other {part} of this name</source><translation>{id} se ne može spojiti sa {into}: nema drugog elementa te vrste ({part}) s tim imenom</translation></message>
  <message><source>{id}.{id2} names an unknown type</source><translation>{id}.{id2} navodi nepoznat tip</translation></message>
  <message><source>{key} models need the package {name}; install it beside Dateline</source><translation>{key} modeli traže paket {name}; instalirajte ga uz Dateline</translation></message>
  <message><source>{key} of a whole text were not kept: {row}</source><translation>{key} celog teksta nije zadržano: {row}</translation></message>
  <message><source>{kind} joins {end}, which is not there</source><translation>{kind} spaja {end}, čega nema</translation></message>
  <message><source>{label} has no type {type_id}; it has {known}.</source><translation>{label} nema tip {type_id}; ima {known}.</translation></message>
  <message><source>{list} did not come with this installation of Dateline; install it again</source><translation>{list} nije stiglo s ovom instalacijom programa Dateline; instalirajte ga ponovo</translation></message>
  <message><source>{list} needs one starred word</source><translation>{list} traži jednu reč sa zvezdicom</translation></message>
  <message><source>{list} of {target} was not kept: {target2} is not there, or a trigger</source><translation>{list} od {target} nije zadržano: {target2} ne postoji, ili je okidač</translation></message>
  <message><source>{member} is an archive in an archive, or too large; unpack it first.</source><translation>{member} je arhiva u arhivi, ili je prevelika; prvo je raspakujte.</translation></message>
  <message><source>{name} cannot be decoded: {where}; save it as UTF-8 and open it again.</source><translation>{name} se ne može dekodirati: {where}; sačuvajte kao UTF-8 i otvorite ponovo.</translation></message>
  <message><source>{name} cannot be loaded by dkpro-cassis: {error}.</source><translation>dkpro-cassis ne može da učita {name}: {error}.</translation></message>
  <message><source>{name} cannot be loaded by spaCy: {error}.</source><translation>spaCy ne može da učita {name}: {error}.</translation></message>
  <message><source>{name} cannot be locked ({strerror})</source><translation>{name} ne može da se zaključa ({strerror})</translation></message>
  <message><source>{name} cannot be opened: Dateline does not read {what}; it reads {known}.</source><translation>{name} se ne može otvoriti: Dateline ne čita {what}; čita {known}.</translation></message>
  <message><source>{name} cannot be read by pyarrow: {error}.</source><translation>pyarrow ne može da pročita {name}: {error}.</translation></message>
  <message><source>{name} cannot be read by pypdfium2: {error}.</source><translation>pypdfium2 ne može da pročita {name}: {error}.</translation></message>
  <message><source>{name} cannot be restored: {faults}. Nothing was changed; choose another backup.</source><translation>{name} se ne može vratiti: {faults}. Ništa nije promenjeno; izaberite drugu rezervnu kopiju.</translation></message>
  <message><source>{name} cannot be {list}; it takes: {list2}.</source><translation>{name} ne može biti {list}; prima: {list2}.</translation></message>
  <message><source>{name} could not be read ({error}); check it with `dateline check`.</source><translation>{name} se nije moglo pročitati ({error}); proverite sa `dateline check`.</translation></message>
  <message><source>{name} could not be restored ({error}); nothing was changed.</source><translation>{name} se nije moglo vratiti ({error}); ništa nije promenjeno.</translation></message>
  <message><source>{name} declares entities, which are not read.</source><translation>{name} deklariše entitete, koji se ne čitaju.</translation></message>
  <message><source>{name} defines XML entities, which can hide a bomb; save it without its DTD.</source><translation>{name} definiše XML entitete, u kojima se može kriti bomba; sačuvajte bez DTD-a.</translation></message>
  <message><source>{name} does not begin with a WARC record; get the file again.</source><translation>{name} ne počinje WARC zapisom; preuzmite datoteku ponovo.</translation></message>
  <message><source>{name} does not begin with the columns of MeasEval.</source><translation>{name} ne počinje kolonama MeasEval-a.</translation></message>
  <message><source>{name} does not read back as Parquet: {error}.</source><translation>{name} se ne čita nazad kao Parquet: {error}.</translation></message>
  <message><source>{name} does not read back as a workbook: {error}.</source><translation>{name} se ne čita nazad kao radna sveska: {error}.</translation></message>
  <message><source>{name} does not say where this sentence stands</source><translation>{name} ne kaže gde ova rečenica stoji</translation></message>
  <message><source>{name} has a member whose name climbs out of the archive ({climber}), and is refused.</source><translation>{name} ima član čije ime vodi van arhive ({climber}), pa je odbijen.</translation></message>
  <message><source>{name} has a part that unpacks to a {most_ratio} times larger one, which is refused.</source><translation>{name} ima deo koji se raspakuje u {most_ratio} puta veći, pa je odbijen.</translation></message>
  <message><source>{name} has another shape</source><translation>{name} ima drugi oblik</translation></message>
  <message><source>{name} has more than {most_characters} characters of text; cut it into articles first.</source><translation>{name} ima više od {most_characters} znakova teksta; prvo ga isecite na članke.</translation></message>
  <message><source>{name} has more than {most_rows} records; split it first.</source><translation>{name} ima više od {most_rows} zapisa; prvo ga podelite.</translation></message>
  <message><source>{name} has more than {most_rows} rows or {most_unpacked} MB; split it first.</source><translation>{name} ima više od {most_rows} redova ili {most_unpacked} MB; prvo ga podelite.</translation></message>
  <message><source>{name} has no XML in it; get the file again.</source><translation>{name} ne sadrži XML; preuzmite datoteku ponovo.</translation></message>
  <message><source>{name} has no article that ends with End of Document, so it is no Nexis file.</source><translation>{name} nema članak koji se završava sa End of Document, pa nije Nexis datoteka.</translation></message>
  <message><source>{name} has no article with Factiva's codes (HD, LP, TD) in it.</source><translation>{name} ne sadrži članak sa Factiva oznakama (HD, LP, TD).</translation></message>
  <message><source>{name} has no article with a label Full text, so it is no ProQuest file.</source><translation>{name} nema članak sa oznakom Full text, pa nije ProQuest datoteka.</translation></message>
  <message><source>{name} has no chapter with text in it.</source><translation>{name} nema poglavlje s tekstom.</translation></message>
  <message><source>{name} has no clusters of document {own}.</source><translation>{name} nema klastere dokumenta {own}.</translation></message>
  <message><source>{name} has no column of tags such as B-PER.</source><translation>{name} nema kolonu tagova kao B-PER.</translation></message>
  <message><source>{name} has no column of text; it has {columns}.</source><translation>{name} nema kolonu teksta; ima {columns}.</translation></message>
  <message><source>{name} has no e-mail headers, so it is no message; save it again as .eml.</source><translation>{name} nema zaglavlja, pa nije poruka; sačuvajte je ponovo kao .eml.</translation></message>
  <message><source>{name} has no line such as 1 of 10 DOCUMENTS, so it is no LexisNexis file.</source><translation>{name} nema red kao 1 of 10 DOCUMENTS, pa nije LexisNexis datoteka.</translation></message>
  <message><source>{name} has no object in line {number}, so it is no JSON Lines file of records.</source><translation>{name} nema objekat u redu {number}, pa nije JSON Lines datoteka zapisa.</translation></message>
  <message><source>{name} has no place for it</source><translation>{name} nema mesta za to</translation></message>
  <message><source>{name} has no role for this figure.</source><translation>{name} nema ulogu za ovaj broj.</translation></message>
  <message><source>{name} has no story between the control bytes of ANPA 1312.</source><translation>{name} nema vest između kontrolnih bajtova ANPA 1312.</translation></message>
  <message><source>{name} has no story between the control bytes of IPTC 7901.</source><translation>{name} nema vest između kontrolnih bajtova IPTC 7901.</translation></message>
  <message><source>{name} has no text in it, so there is nothing to annotate.</source><translation>{name} ne sadrži tekst, pa nema šta da se označava.</translation></message>
  <message><source>{name} has no text in its column {text}; it has {columns}.</source><translation>{name} nema tekst u koloni {text}; ima {columns}.</translation></message>
  <message><source>{name} has no well-formed JSON in line {number} ({error}).</source><translation>{name} u redu {number} nema ispravan JSON ({error}).</translation></message>
  <message><source>{name} has nothing here to be taken.</source><translation>{name} ovde nema šta da se uzme.</translation></message>
  <message><source>{name} has nothing here to be taken; say that nobody was right instead.</source><translation>{name} ovde nema šta da se uzme; recite radije da niko nije bio u pravu.</translation></message>
  <message><source>{name} has pictures of pages and no text; run a text recognition (OCR) on it first.</source><translation>{name} ima slike stranica i nema tekst; prvo pustite prepoznavanje teksta (OCR).</translation></message>
  <message><source>{name} has stories of ANPA 1312 without text.</source><translation>{name} ima ANPA 1312 vesti bez teksta.</translation></message>
  <message><source>{name} has {document} pages, more than the {most_pages} that an article may; cut it first.</source><translation>{name} ima {document} stranica, više od {most_pages} koliko članak sme imati; prvo ga isecite.</translation></message>
  <message><source>{name} holds binary data and not text; open the text file that it was made from.</source><translation>{name} sadrži binarne podatke, a ne tekst; otvorite tekst od kojeg je napravljeno.</translation></message>
  <message><source>{name} holds more than {most_records} records or {most_unpacked} MB; split it.</source><translation>{name} sadrži više od {most_records} zapisa ili {most_unpacked} MB; podelite ga.</translation></message>
  <message><source>{name} holds no file that Dateline reads{reasons}.</source><translation>{name} ne sadrži datoteku koju Dateline čita{reasons}.</translation></message>
  <message><source>{name} holds no item with text, only media or references; open the items themselves.</source><translation>{name} ne sadrži stavku s tekstom, samo medije ili reference; otvorite same stavke.</translation></message>
  <message><source>{name} holds no story with text; get the file again.</source><translation>{name} ne sadrži vest s tekstom; preuzmite datoteku ponovo.</translation></message>
  <message><source>{name} holds no web page with an article in it.</source><translation>{name} ne sadrži veb-stranicu sa člankom.</translation></message>
  <message><source>{name} holds {pages} documents instead of {number}.</source><translation>{name} sadrži {pages} dokumenata umesto {number}.</translation></message>
  <message><source>{name} is JSON, but holds no ninjs item with text; JSON Lines, CSV and feeds are read too.</source><translation>{name} je JSON, ali ne sadrži ninjs stavku s tekstom; čitaju se i JSON Lines, CSV i fidovi.</translation></message>
  <message><source>{name} is JSON, but holds no records: objects with the same keys, in a list or one a line.</source><translation>{name} je JSON, ali ne sadrži zapise: objekte s istim ključevima, u listi ili po jedan u redu.</translation></message>
  <message><source>{name} is XML of a kind that Dateline does not know (&lt;{tag}&gt;); it reads NITF, NewsML, Factiva, Ritzau, RSS and Atom.</source><translation>{name} je XML vrste koju Dateline ne zna (&lt;{tag}&gt;); čita NITF, NewsML, Factiva, Ritzau, RSS i Atom.</translation></message>
  <message><source>{name} is XML, but no feed (&lt;{tag}&gt;).</source><translation>{name} je XML, ali nije fid (&lt;{tag}&gt;).</translation></message>
  <message><source>{name} is XML, but none of Ritzau's (&lt;{tag}&gt;).</source><translation>{name} je XML, ali ne Ritzauov (&lt;{tag}&gt;).</translation></message>
  <message><source>{name} is a JSON Feed without text in its items; open the pages that it leads to.</source><translation>{name} je JSON Feed bez teksta u stavkama; otvorite stranice na koje vodi.</translation></message>
  <message><source>{name} is a broken PDF; get the file again.</source><translation>{name} je oštećen PDF; preuzmite datoteku ponovo.</translation></message>
  <message><source>{name} is a broken Parquet file; get the file again.</source><translation>{name} je oštećena Parquet datoteka; preuzmite je ponovo.</translation></message>
  <message><source>{name} is a broken WARC file; get the file again.</source><translation>{name} je oštećena WARC datoteka; preuzmite je ponovo.</translation></message>
  <message><source>{name} is a feed without text in its entries; open the pages that it leads to.</source><translation>{name} je fid bez teksta u stavkama; otvorite stranice na koje vodi.</translation></message>
  <message><source>{name} is a message without text; save its attachments and open those.</source><translation>{name} je poruka bez teksta; sačuvajte priloge i otvorite njih.</translation></message>
  <message><source>{name} is a page without an article's text; open the page of one article.</source><translation>{name} je stranica bez teksta članka; otvorite stranicu jednog članka.</translation></message>
  <message><source>{name} is a zip file, but no package of Dateline: it has no {manifest}.</source><translation>{name} je zip datoteka, ali nije paket programa Dateline: nema {manifest}.</translation></message>
  <message><source>{name} is an OpenDocument file, but no text document.</source><translation>{name} je OpenDocument datoteka, ali ne tekstualni dokument.</translation></message>
  <message><source>{name} is an encrypted or an old Word file; save it as .docx without a password.</source><translation>{name} je šifrovana ili stara Word datoteka; sačuvajte je kao .docx bez lozinke.</translation></message>
  <message><source>{name} is broken RTF; open it with the program that made it, and save it again.</source><translation>{name} je oštećen RTF; otvorite ga programom koji ga je napravio i sačuvajte ponovo.</translation></message>
  <message><source>{name} is broken at {member} ({error}); get the file again.</source><translation>{name} je oštećeno kod {member} ({error}); preuzmite datoteku ponovo.</translation></message>
  <message><source>{name} is closed; open it again.</source><translation>{name} je zatvoren; otvorite ga ponovo.</translation></message>
  <message><source>{name} is copy-protected, so its text cannot be read.</source><translation>{name} je zaštićeno od kopiranja, pa se tekst ne može pročitati.</translation></message>
  <message><source>{name} is damaged: it has no {part}.</source><translation>{name} je oštećeno: nema {part}.</translation></message>
  <message><source>{name} is damaged: line {number} of {changes} lacks {error}.</source><translation>{name} je oštećeno: u redu {number} od {changes} nedostaje {error}.</translation></message>
  <message><source>{name} is damaged: {part} cannot be read ({error}).</source><translation>{name} je oštećeno: {part} ne može se pročitati ({error}).</translation></message>
  <message><source>{name} is damaged: {part} holds something else than records.</source><translation>{name} je oštećeno: {part} sadrži nešto što nisu zapisi.</translation></message>
  <message><source>{name} is damaged: {part} is no JSON ({error}).</source><translation>{name} je oštećeno: {part} nije JSON ({error}).</translation></message>
  <message><source>{name} is empty, so there is nothing to annotate.</source><translation>{name} je prazno, pa nema šta da se označava.</translation></message>
  <message><source>{name} is encrypted; save it without a password first.</source><translation>{name} je šifrovano; prvo ga sačuvajte bez lozinke.</translation></message>
  <message><source>{name} is encrypted; unpack it with its password first.</source><translation>{name} je šifrovano; prvo ga raspakujte lozinkom.</translation></message>
  <message><source>{name} is in no format that labels are read from: {known}.</source><translation>{name} nije ni u jednom formatu iz kojeg se oznake čitaju: {known}.</translation></message>
  <message><source>{name} is in {version}, which this version of Dateline cannot read; update it.</source><translation>{name} je u {version}, što ova verzija programa Dateline ne čita; ažurirajte ga.</translation></message>
  <message><source>{name} is no JSON: {error}.</source><translation>{name} nije JSON: {error}.</translation></message>
  <message><source>{name} is no JSON: {what} at character {place}.</source><translation>{name} nije JSON: {what} kod znaka {place}.</translation></message>
  <message><source>{name} is no PDF; open it with the program that made it.</source><translation>{name} nije PDF; otvorite ga programom koji ga je napravio.</translation></message>
  <message><source>{name} is no Parquet file, or it is cut off; get the file again.</source><translation>{name} nije Parquet datoteka, ili je odsečena; preuzmite je ponovo.</translation></message>
  <message><source>{name} is no RTF file; open it with the program that made it, and save it as RTF or text.</source><translation>{name} nije RTF datoteka; otvorite je programom koji ju je napravio i sačuvajte kao RTF ili tekst.</translation></message>
  <message><source>{name} is no XML: {error}.</source><translation>{name} nije XML: {error}.</translation></message>
  <message><source>{name} is no labelling config: {error}.</source><translation>{name} nije podešavanje oznaka: {error}.</translation></message>
  <message><source>{name} is no package of Dateline, or it is damaged ({error}).</source><translation>{name} nije paket programa Dateline, ili je oštećen ({error}).</translation></message>
  <message><source>{name} is no package of Dateline: its {manifest} says nothing of {format}.</source><translation>{name} nije paket programa Dateline: njegov {manifest} ne pominje {format}.</translation></message>
  <message><source>{name} is no well-formed CSV ({error}); export it again.</source><translation>{name} nije ispravan CSV ({error}); izvezite ga ponovo.</translation></message>
  <message><source>{name} is no well-formed JSON ({error}); get the file again.</source><translation>{name} nije ispravan JSON ({error}); preuzmite datoteku ponovo.</translation></message>
  <message><source>{name} is no well-formed XML ({reason}); get the file again.</source><translation>{name} nije ispravan XML ({reason}); preuzmite datoteku ponovo.</translation></message>
  <message><source>{name} is no whole ZIP file ({error}); get the file again.</source><translation>{name} nije cela ZIP datoteka ({error}); preuzmite je ponovo.</translation></message>
  <message><source>{name} is not UTF-8: byte {start}.</source><translation>{name} nije UTF-8: bajt {start}.</translation></message>
  <message><source>{name} is not UTF-8: {reason}.</source><translation>{name} nije UTF-8: {reason}.</translation></message>
  <message><source>{name} is not in UTF-8 (byte {start}), so no format of labels was found; save it in UTF-8.</source><translation>{name} nije u UTF-8 (bajt {start}), pa nijedan format oznaka nije prepoznat; sačuvajte datoteku u UTF-8.</translation></message>
  <message><source>{name} is not in WebAnno TSV 3; its first line does not say so.</source><translation>{name} nije WebAnno TSV 3; prvi red to ne kaže.</translation></message>
  <message><source>{name} is not text in any known encoding; save it as UTF-8 and open it again.</source><translation>{name} nije tekst u poznatom kodiranju; sačuvajte kao UTF-8 i otvorite ponovo.</translation></message>
  <message><source>{name} is open in another window or command</source><translation>{name} je otvoren u drugom prozoru ili komandi</translation></message>
  <message><source>{name} is {what} and not plain text; save it as text and open that.</source><translation>{name} je {what}, a ne običan tekst; sačuvajte kao tekst i otvorite to.</translation></message>
  <message><source>{name} joins {reference} and {unit}, which are not both there</source><translation>{name} spaja {reference} i {unit}, kojih nema oboje</translation></message>
  <message><source>{name} lacks a file: there are {files}.</source><translation>{name} nema jednu datoteku: postoje {files}.</translation></message>
  <message><source>{name} lacks its part {member}; get the file again.</source><translation>{name} nema deo {member}; preuzmite datoteku ponovo.</translation></message>
  <message><source>{name} needs the package {package} to be read; install dateline[{extra}].</source><translation>Za čitanje {name} potreban je paket {package}; instalirajte dateline[{extra}].</translation></message>
  <message><source>{name} nests its JSON too deeply in line {number}.</source><translation>{name} u redu {number} preduboko ugnežđuje JSON.</translation></message>
  <message><source>{name} nests its JSON too deeply; get the file again.</source><translation>{name} preduboko ugnežđuje JSON; preuzmite datoteku ponovo.</translation></message>
  <message><source>{name} says something else to dkpro-cassis.</source><translation>{name} kaže nešto drugo za dkpro-cassis.</translation></message>
  <message><source>{name} says what role it has, not what it is</source><translation>{name} kaže koju ulogu ima, ne šta je</translation></message>
  <message><source>{name} takes one value only.</source><translation>{name} prima samo jednu vrednost.</translation></message>
  <message><source>{name} unpacks to more than {most_unpacked} MB; unpack it, and import the folder.</source><translation>{name} se raspakuje na više od {most_unpacked} MB; raspakujte ga i uvezite fasciklu.</translation></message>
  <message><source>{name} was given up: {why}; leave it out, or convert it.</source><translation>Odustalo se od {name}: {why}; izostavite ga, ili ga pretvorite.</translation></message>
  <message><source>{name} was made by a newer version of Dateline</source><translation>{name} je napravila novija verzija programa Dateline</translation></message>
  <message><source>{name} was made by an older version of Dateline and must be brought up to date before it can be read: {reason}; {advice}.</source><translation>{name} je napravila starija verzija programa Dateline i mora se ažurirati pre čitanja: {reason}; {advice}.</translation></message>
  <message><source>{name} was not merged: line {number} of {part}: {error}</source><translation>{name} nije spojen: red {number} od {part}: {error}</translation></message>
  <message><source>{name} was not merged: the work of {annotator} on {title} does not fit its text ({error}).</source><translation>{name} nije spojen: rad označavača {annotator} na {title} ne odgovara tekstu ({error}).</translation></message>
  <message><source>{name} was not read: its {part} would be {file_size} bytes.</source><translation>{name} nije pročitan: {part} bi imao {file_size} bajtova.</translation></message>
  <message><source>{name} was not restored: {reason}; {advice}.</source><translation>{name} nije vraćeno: {reason}; {advice}.</translation></message>
  <message numerus="yes"><source>{name}: {count} annotations of the type {name2} were left out, as the mapping says.</source><translation><numerusform>{name}: {count} oznaka tipa {name2} je izostavljena, kako mapiranje kaže.</numerusform><numerusform>{name}: {count} oznake tipa {name2} su izostavljene, kako mapiranje kaže.</numerusform><numerusform>{name}: {count} oznaka tipa {name2} je izostavljeno, kako mapiranje kaže.</numerusform></translation></message>
  <message><source>{name}: {here} here, {there} there; the later one stands ({kept}).</source><translation>{name}: ovde {here}, tamo {there}; važi ono kasnije ({kept}).</translation></message>
  <message><source>{name}{sign}{value} compares with no number; write for example killed&gt;100.</source><translation>{name}{sign}{value} ne poredi s brojem; napišite na primer killed&gt;100.</translation></message>
  <message><source>{note_not_kept} {own} on {target} was not kept: {words}</source><translation>{note_not_kept} {own} na {target} nije zadržano: {words}</translation></message>
  <message><source>{old_id} ({kinds}) cannot become {new_id} ({kinds2}): the two are of different kinds</source><translation>{old_id} ({kinds}) ne može postati {new_id} ({kinds2}): različitih su vrsta</translation></message>
  <message><source>{old_id} cannot be mapped: neither the schema nor any annotation has such a type or role</source><translation>{old_id} se ne može mapirati: ni šema ni ijedna oznaka nema takav tip ili ulogu</translation></message>
  <message><source>{old_id} cannot become {new_id}: {label} has no such type or role</source><translation>{old_id} ne može postati {new_id}: {label} nema takav tip ili ulogu</translation></message>
  <message><source>{output} cannot be written: {strerror}.</source><translation>{output} se ne može upisati: {strerror}.</translation></message>
  <message><source>{overlap} annotators an article cannot be had from {names}; name more of them.</source><translation>{overlap} označavača po članku ne može se dobiti od {names}; navedite još.</translation></message>
  <message><source>{own} covers {found}, not {words}</source><translation>{own} obuhvata {found}, ne {words}</translation></message>
  <message><source>{own} gives {target} a second {name}</source><translation>{own} daje {target} drugi {name}</translation></message>
  <message><source>{own} has no type with offsets: {rest}</source><translation>{own} nema tip s pozicijama: {rest}</translation></message>
  <message><source>{own} is an attribute of {target}, which is neither text nor event</source><translation>{own} je svojstvo od {target}, što nije ni tekst ni događaj</translation></message>
  <message><source>{own} joins {ends} annotations instead of two</source><translation>{own} spaja {ends} oznaka umesto dve</translation></message>
  <message><source>{path} (not made yet)</source><translation>{path} (još nije napravljeno)</translation></message>
  <message><source>{path} cannot be opened ({error}); choose another folder or file.</source><translation>{path} se ne može otvoriti ({error}); izaberite drugu fasciklu ili datoteku.</translation></message>
  <message><source>{path} cannot be read ({strerror}); check the name and your rights to it.</source><translation>{path} se ne može pročitati ({strerror}); proverite ime i svoja prava.</translation></message>
  <message><source>{path} cannot be read as a corpus ({error}); {path2}</source><translation>{path} se ne može pročitati kao korpus ({error}); {path2}</translation></message>
  <message><source>{path} cannot be read: {reason}; check who may read it.</source><translation>{path} se ne može pročitati: {reason}; proverite ko sme da čita.</translation></message>
  <message><source>{path} cannot be read: {strerror}.</source><translation>{path} se ne može pročitati: {strerror}.</translation></message>
  <message><source>{path} cannot be read: {strerror}; check who may read it.</source><translation>{path} se ne može pročitati: {strerror}; proverite ko sme da čita.</translation></message>
  <message><source>{path} does not exist; check the name.</source><translation>{path} ne postoji; proverite ime.</translation></message>
  <message><source>{path} has parts that no corpus has ({strange}) and that could change or hide work, so it was not opened; use a backup of it, or ask whoever sent it for a package or an export.</source><translation>{path} ima delove koje korpus nema ({strange}) i koji bi mogli da izmene ili sakriju rad, pa nije otvoren; uzmite njegovu rezervnu kopiju, ili od pošiljaoca tražite paket ili izvoz.</translation></message>
  <message><source>{path} has {size} MB, more than the {most_bytes} MB that are read; split it.</source><translation>{path} ima {size} MB, više od {most_bytes} MB koliko se čita; podelite ga.</translation></message>
  <message><source>{path} holds no .ann file.</source><translation>{path} ne sadrži .ann datoteku.</translation></message>
  <message><source>{path} holds no .spacy file.</source><translation>{path} ne sadrži .spacy datoteku.</translation></message>
  <message><source>{path} holds no .tsv file.</source><translation>{path} ne sadrži .tsv datoteku.</translation></message>
  <message><source>{path} holds no XMI or JSON CAS.</source><translation>{path} ne sadrži XMI ili JSON CAS.</translation></message>
  <message><source>{path} holds no articles; Dateline reads {extensions} files.</source><translation>{path} ne sadrži članke; Dateline čita datoteke {extensions}.</translation></message>
  <message><source>{path} holds {others} articles and not one; import it instead.</source><translation>{path} sadrži {others} članaka, a ne jedan; radije ga uvezite.</translation></message>
  <message><source>{path} is a database of another program, not a corpus of Dateline; choose another file. It was left as it is.</source><translation>{path} je baza drugog programa, a ne korpus programa Dateline; izaberite drugu datoteku. Ostavljena je kakva je bila.</translation></message>
  <message><source>{path} is a folder; choose the files in it, or import it as a folder.</source><translation>{path} je fascikla; izaberite datoteke u njoj, ili je uvezite kao fasciklu.</translation></message>
  <message><source>{path} is a folder; name a corpus, which is a file.</source><translation>{path} je fascikla; navedite korpus, koji je datoteka.</translation></message>
  <message><source>{path} is an empty folder.</source><translation>{path} je prazna fascikla.</translation></message>
  <message><source>{path} is empty.</source><translation>{path} je prazno.</translation></message>
  <message><source>{path} is no file; name a package.</source><translation>{path} nije datoteka; navedite paket.</translation></message>
  <message><source>{path} is no regular file; name a corpus, or a file that is to be one.</source><translation>{path} nije obična datoteka; navedite korpus, ili datoteku koja će to postati.</translation></message>
  <message><source>{path} is not a corpus of Dateline; choose another file. It was left as it is.</source><translation>{path} nije korpus programa Dateline; izaberite drugu datoteku. Ostavljena je kakva je bila.</translation></message>
  <message><source>{path} is not a regular file; copy its contents into one.</source><translation>{path} nije obična datoteka; prekopirajte sadržaj u običnu.</translation></message>
  <message><source>{path} lacks a part that every corpus has ({missing}); {path2}</source><translation>{path} nema deo koji svaki korpus ima ({missing}); {path2}</translation></message>
  <message><source>{place} holds no {description}, so it is no model of this kind; choose another folder</source><translation>{place} ne sadrži {description}, pa nije model te vrste; izaberite drugu fasciklu</translation></message>
  <message><source>{place} holds no {weights}; weights in other forms can run code when they are loaded, so they are not: save the model as safetensors</source><translation>{place} ne sadrži {weights}; težine u drugom obliku mogu pri učitavanju pokrenuti kod, pa se ne učitavaju: sačuvajte model kao safetensors</translation></message>
  <message><source>{place} is no folder; choose the folder that holds the model</source><translation>{place} nije fascikla; izaberite fasciklu koja sadrži model</translation></message>
  <message><source>{place} is no model of an Ollama on this machine; write its name, or name@http://127.0.0.1:11434</source><translation>{place} nije model Ollame na ovom računaru; napišite mu ime, ili name@http://127.0.0.1:11434</translation></message>
  <message><source>{planted} articles cannot be planted: only {gold} are gold.</source><translation>{planted} članaka se ne može ubaciti: samo {gold} je zlatnih.</translation></message>
  <message><source>{reason}, so the corpus opens for reading only; {advice}.</source><translation>{reason}, pa se korpus otvara samo za čitanje; {advice}.</translation></message>
  <message><source>{role} of {own} is {target}, which is not there</source><translation>{role} od {own} je {target}, čega nema</translation></message>
  <message><source>{shown} killed and {shown2} wounded do not make {shown3} casualties.</source><translation>{shown} poginulih i {shown2} ranjenih ne daju {shown3} žrtava.</translation></message>
  <message><source>{silent}; start it, or choose another model</source><translation>{silent}; pokrenite je, ili izaberite drugi model</translation></message>
  <message><source>{source} should read link:word,word</source><translation>{source} treba da glasi link:reč,reč</translation></message>
  <message><source>{split} cannot be loaded by datasets: {error}.</source><translation>{split} se ne može učitati pomoću datasets: {error}.</translation></message>
  <message><source>{stories} different stories cannot be split into {wanted} parts; export more articles.</source><translation>{stories} različitih priča ne može se podeliti na {wanted} delova; izvezite više članaka.</translation></message>
  <message><source>{target} cannot be written: {strerror}.</source><translation>{target} se ne može upisati: {strerror}.</translation></message>
  <message><source>{target} could not be written ({error}); name another file.</source><translation>{target} se nije moglo upisati ({error}); navedite drugu datoteku.</translation></message>
  <message><source>{target} is a file; name a folder.</source><translation>{target} je datoteka; navedite fasciklu.</translation></message>
  <message><source>{target} is a folder; name a file.</source><translation>{target} je fascikla; navedite datoteku.</translation></message>
  <message><source>{title} cannot hold them; U+FFFD stands in their place</source><translation>{title} ne može da ih sadrži; na njihovom mestu je U+FFFD</translation></message>
  <message><source>{value} is no date; write date:2024, date:2024-05-06, date:2024-01..2024-03 or date&gt;=2024.</source><translation>{value} nije datum; napišite date:2024, date:2024-05-06, date:2024-01..2024-03 ili date&gt;=2024.</translation></message>
  <message><source>{value}, which {where} shows.</source><translation>{value}, što pokazuje {where}.</translation></message>
  <message><source>{words} is marked twice in the same way.</source><translation>{words} je dvaput označeno na isti način.</translation></message>
  <message><source>“{name}” is no annotator's name: gold documents have it; choose another.</source><translation>„{name}“ nije ime označavača: nose ga zlatni dokumenti; izaberite drugo.</translation></message>
  <message><source>“{name}” is no annotator's name: names of reviews look like this; choose another.</source><translation>„{name}“ nije ime označavača: tako izgledaju imena pregleda; izaberite drugo.</translation></message>
  <message><source>“{name}” leads {ends}, not from {first} to {second}.</source><translation>„{name}“ vodi {ends}, ne od {first} do {second}.</translation></message>
  <message><source>“{one}” ends inside a word; move its end to where the word ends.</source><translation>„{one}“ se završava usred reči; pomerite kraj na kraj reči.</translation></message>
  <message><source>“{one}” has no role: what does the number stand for?</source><translation>„{one}“ nema ulogu: šta broj znači?</translation></message>
  <message><source>“{one}” has no value; type what it says.</source><translation>„{one}“ nema vrednost; upišite šta kaže.</translation></message>
  <message numerus="yes"><source>“{text}” ({role}) stands {away} paragraphs from the event.</source><translation><numerusform>„{text}“ ({role}) stoji {away} pasus od događaja.</numerusform><numerusform>„{text}“ ({role}) stoji {away} pasusa od događaja.</numerusform><numerusform>„{text}“ ({role}) stoji {away} pasusa od događaja.</numerusform></translation></message>
  <message><source>“{text}” tells an event elsewhere ({name}) but is not marked here.</source><translation>„{text}“ drugde kazuje događaj ({name}), a ovde nije označeno.</translation></message>
  <message><source>“{typed}” does not stand in this article.</source><translation>„{typed}“ ne stoji u ovom članku.</translation></message>
  <message><source>“{typed}” is not a number; type one such as 30 or 1.5 million, or nothing.</source><translation>„{typed}“ nije broj; upišite broj kao 30 ili 1.5 million, ili ništa.</translation></message>
  <message><source>“{typed}” is not a quantity; type one such as 30, at least 30, 20-30, dozens or $1.5 million.</source><translation>„{typed}“ nije količina; upišite nešto kao 30, at least 30, 20-30, dozens ili $1.5 million.</translation></message>
  <message><source>“{words}” has several types: {counts}.</source><translation>„{words}“ ima više tipova: {counts}.</translation></message>
  <message><source>“{words}” is a number, but no figure, date or other mention covers it.</source><translation>„{words}“ je broj, ali nije označen kao broj, datum ili drugi pomen.</translation></message>
  <message><source>“{words}” is no day; write it as {today}, or as 31 January 2026.</source><translation>„{words}“ nije dan; napišite kao {today}, ili kao 31 January 2026.</translation></message>
  <message><source>“{words}”: {here} here, {there} there; the later one stands ({kept}).</source><translation>„{words}“: {here} ovde, {there} tamo; važi kasnije ({kept}).</translation></message>
</context>
<context>
  <name>Setting</name>
  <message><source>A folder whose new files come in by themselves; empty: none</source><translation>Fascikla čije nove datoteke same dolaze; prazno: nijedna</translation></message>
  <message><source>Articles that you want to finish in a day; 0 for no goal</source><translation>Članci koje želite da završite na dan; 0 bez cilja</translation></message>
  <message><source>Colours of the window</source><translation>Boje prozora</translation></message>
  <message><source>Language of the window, from the next start on</source><translation>Jezik prozora, od sledećeg pokretanja</translation></message>
  <message><source>Longest line of the article, in characters</source><translation>Najduži red članka, u znakovima</translation></message>
  <message><source>Make suggestions for articles when they are opened</source><translation>Pravi predloge kad se članak otvori</translation></message>
  <message><source>Other models that find entities, one a line: gliner=folder</source><translation>Drugi modeli koji nalaze entitete, po jedan u redu: gliner=fascikla</translation></message>
  <message><source>Show what can be said of a whole article above it</source><translation>Pokaži iznad članka šta se o celom može reći</translation></message>
  <message><source>Size of the article's text, in per cent</source><translation>Veličina teksta članka, u procentima</translation></message>
  <message><source>Size of the whole window, in per cent, from the next start on</source><translation>Veličina celog prozora u procentima, od sledećeg pokretanja</translation></message>
  <message><source>Suggest events also by what was learnt from the corpus’s own</source><translation>Predlaži događaje i po onome što je naučeno iz korpusa</translation></message>
  <message><source>The corpora that were open lately, one a line, newest first</source><translation>Nedavno otvoreni korpusi, po jedan u redu, najnoviji prvi</translation></message>
  <message><source>The corpus that was open last</source><translation>Poslednji otvoreni korpus</translation></message>
  <message><source>Where the window stands and how its columns share it; written by the window itself</source><translation>Gde prozor stoji i kako ga kolone dele; prozor to sam upisuje</translation></message>
  <message><source>Your name, as it stands on every annotation you make</source><translation>Vaše ime, kako stoji uz svaku oznaku</translation></message>
  <message><source>contrast</source><translation>kontrast</translation></message>
  <message><source>dark</source><translation>tamno</translation></message>
  <message><source>de</source><translation>nemački</translation></message>
  <message><source>en</source><translation>engleski</translation></message>
  <message><source>light</source><translation>svetlo</translation></message>
  <message><source>safe</source><translation>za daltoniste</translation></message>
  <message><source>spaCy pipeline that makes suggestions: a package's name or a folder</source><translation>spaCy cevovod koji pravi predloge: ime paketa ili fascikla</translation></message>
  <message><source>spaCy pipelines for articles in other languages, one a line: es=folder</source><translation>spaCy cevovodi za članke na drugim jezicima, po jedan u redu: es=fascikla</translation></message>
  <message><source>sr</source><translation>srpski</translation></message>
  <message><source>system</source><translation>kao sistem</translation></message>
</context>
<context>
  <name>SettingsDialog</name>
  <message><source>General</source><translation>Opšte</translation></message>
  <message><source>Keys</source><translation>Tasteri</translation></message>
  <message><source>Models</source><translation>Modeli</translation></message>
  <message><source>Settings</source><translation>Podešavanja</translation></message>
</context>
<context>
  <name>SideBySide</name>
  <message><source>Already here</source><translation>Već ovde</translation></message>
  <message><source>New</source><translation>Novo</translation></message>
  <message><source>The new text</source><translation>Novi tekst</translation></message>
  <message><source>The text that is there</source><translation>Tekst koji postoji</translation></message>
  <message numerus="yes"><source>{count} words</source><translation><numerusform>{count} reč</numerusform><numerusform>{count} reči</numerusform><numerusform>{count} reči</numerusform></translation></message>
</context>
<context>
  <name>State</name>
  <message><source>accepted</source><translation>prihvaćeno</translation></message>
  <message><source>corrected</source><translation>ispravljeno</translation></message>
  <message><source>created</source><translation>napravljeno</translation></message>
  <message><source>rejected</source><translation>odbijeno</translation></message>
  <message><source>suggested</source><translation>predloženo</translation></message>
  <message><source>{state} by {name}</source><translation>{state}, {name}</translation></message>
  <message><source>{state}, from {name}{score}</source><translation>{state}, od {name}{score}</translation></message>
</context>
<context>
  <name>StatusBar</name>
  <message><source> (read-only)</source><translation> (samo čitanje)</translation></message>
  <message><source> · {minutes} min each</source><translation> · po {minutes} min</translation></message>
  <message><source>Articles finished since midnight, and the median time for one without pauses</source><translation>Članci završeni od ponoći i medijana vremena po članku bez pauza</translation></message>
  <message numerus="yes"><source>Making suggestions · {count} articles wait</source><translation><numerusform>Prave se predlozi · čeka {count} članak</numerusform><numerusform>Prave se predlozi · čekaju {count} članka</numerusform><numerusform>Prave se predlozi · čeka {count} članaka</numerusform></translation></message>
  <message><source>Today {done}</source><translation>Danas {done}</translation></message>
  <message><source>Today {done} of {goal}</source><translation>Danas {done} od {goal}</translation></message>
  <message numerus="yes"><source>{count} suggestions left</source><translation><numerusform>preostao {count} predlog</numerusform><numerusform>preostala {count} predloga</numerusform><numerusform>preostalo {count} predloga</numerusform></translation></message>
  <message><source>{done} of {total} done</source><translation>gotovo {done} od {total}</translation></message>
  <message><source>{left} · by rules alone, no pipeline for “{tag}”</source><translation>{left} · samo po pravilima, nema cevovoda za „{tag}“</translation></message>
  <message><source>{left} · by rules alone, the language is not known</source><translation>{left} · samo po pravilima, jezik nije poznat</translation></message>
</context>
<context>
  <name>TagAllDialog</name>
  <message><source>Also without accents</source><translation>I bez akcenata</translation></message>
  <message><source>Any case</source><translation>Velika i mala slova</translation></message>
  <message><source>Keep as a rule that proposes this in every article, named</source><translation>Zadrži kao pravilo koje ovo predlaže u svakom članku, po imenu</translation></message>
  <message><source>Places of these words</source><translation>Mesta s ovim rečima</translation></message>
  <message><source>Tag all matches</source><translation>Označi sva mesta</translation></message>
  <message><source>Tag these</source><translation>Označi ova</translation></message>
  <message><source>The rule’s name</source><translation>Naziv pravila</translation></message>
  <message><source>Whole words</source><translation>Cele reči</translation></message>
  <message><source>as</source><translation>kao</translation></message>
  <message><source>in the whole corpus</source><translation>u celom korpusu</translation></message>
  <message><source>in this article</source><translation>u ovom članku</translation></message>
  <message><source>in {name}</source><translation>u: {name}</translation></message>
  <message><source>rejected</source><translation>odbijeno</translation></message>
  <message><source>{name}?</source><translation>{name}?</translation></message>
  <message numerus="yes"><source>{ticked} of {all} places ticked</source><translation><numerusform>označeno {ticked} od {all} mesta</numerusform><numerusform>označeno {ticked} od {all} mesta</numerusform><numerusform>označeno {ticked} od {all} mesta</numerusform></translation></message>
</context>
<context>
  <name>Tour</name>
  <message><source>Accept a suggestion</source><translation>Prihvatite predlog</translation></message>
  <message><source>Build an event</source><translation>Sastavite događaj</translation></message>
  <message><source>Correct a figure</source><translation>Ispravite broj</translation></message>
  <message><source>Double-click “rally” and press M: a Protest. The bar below asks for its Actor, and every word that fits wears a number: press that of the nurses. A full stop goes on to the next role; Enter when you have done.</source><translation>Kliknite dvaput na „rally“ i pritisnite M: protest. Traka ispod pita za aktera, a svaka reč koja odgovara nosi broj: pritisnite broj sestara. Tačka vodi na sledeću ulogu; Enter kad završite.</translation></message>
  <message><source>Label some words</source><translation>Označite reči</translation></message>
  <message><source>Nothing had to be saved: every edit was kept when you made it. Ctrl+Z takes any of them back, ? shows all keys, and F1 opens the manual.</source><translation>Ništa nije trebalo čuvati: svaka izmena je sačuvana čim ste je napravili. Ctrl+Z vraća bilo koju, ? pokazuje sve tastere, a F1 otvara uputstvo.</translation></message>
  <message><source>Press Ctrl+E, choose a format, say where the file goes, and press Export. Before anything is written you see what the first article becomes, and what the format cannot carry.</source><translation>Pritisnite Ctrl+E, izaberite format, recite kuda datoteka ide i pritisnite Izvezi. Pre nego što se išta upiše vidite šta postaje od prvog članka i šta format ne može da prenese.</translation></message>
  <message><source>Say it were at least 400 nurses. Click on “About 400”, press = to get to its value, type: at least 400 and press Enter. If nobody has marked it yet, select it and press F first.</source><translation>Recimo da je bilo najmanje 400 medicinskih sestara. Kliknite na „About 400“, pritisnite = da dođete do vrednosti, otkucajte: at least 400 i pritisnite Enter. Ako još nije označeno, izaberite ga i prvo pritisnite F.</translation></message>
  <message><source>Take it out</source><translation>Izvadi</translation></message>
  <message><source>That is all you need</source><translation>To je sve što vam treba</translation></message>
  <message><source>The last sentence names a ministry that nobody has marked. Double-click “health”, then Shift-click “ministry”, and press O: an Organisation. Every type has a letter; the list on the left shows them.</source><translation>Poslednja rečenica imenuje ministarstvo koje niko nije označio. Kliknite dvaput na „health“, pa uz Shift na „ministry“, i pritisnite O: organizacija. Svaki tip ima slovo; lista levo ih pokazuje.</translation></message>
  <message><source>Words with dashed lines are suggestions; they come a few seconds after an article is opened. Press Space to go to the first. Press Enter to accept it, or Delete to reject it.</source><translation>Reči s isprekidanim linijama su predlozi; dolaze nekoliko sekundi po otvaranju članka. Razmak vodi na prvi. Enter ga prihvata, Delete odbija.</translation></message>
</context>
<context>
  <name>TourCard</name>
  <message><source>Back to my articles</source><translation>Nazad na moje članke</translation></message>
  <message><source>End the tour</source><translation>Završi obilazak</translation></message>
  <message><source>Skip this</source><translation>Preskoči ovo</translation></message>
  <message><source>{number} of {all}</source><translation>{number} od {all}</translation></message>
</context>
<context>
  <name>TrashDialog</name>
  <message><source>Article</source><translation>Članak</translation></message>
  <message><source>Articles come back with everybody’s annotations.</source><translation>Članci se vraćaju sa svačijim oznakama.</translation></message>
  <message><source>Deleted</source><translation>Obrisano</translation></message>
  <message><source>Documents</source><translation>Dokumenti</translation></message>
  <message><source>Empty the trash</source><translation>Isprazni korpu</translation></message>
  <message><source>Empty the trash?</source><translation>Isprazniti korpu?</translation></message>
  <message><source>Empty the trash…</source><translation>Isprazni korpu…</translation></message>
  <message><source>Take back</source><translation>Vrati</translation></message>
  <message><source>The trash is empty.</source><translation>Korpa je prazna.</translation></message>
  <message><source>Trash</source><translation>Korpa</translation></message>
  <message numerus="yes"><source>{count} articles and everybody’s annotations of them will be gone. A backup is made before.</source><translation><numerusform>Nestaće {count} članak i sve njegove oznake. Pre toga se pravi rezervna kopija.</numerusform><numerusform>Nestaće {count} članka i sve njihove oznake. Pre toga se pravi rezervna kopija.</numerusform><numerusform>Nestaće {count} članaka i sve njihove oznake. Pre toga se pravi rezervna kopija.</numerusform></translation></message>
</context>
<context>
  <name>TypePalette</name>
  <message><source>Entities and figures</source><translation>Entiteti i brojevi</translation></message>
  <message><source>Events</source><translation>Događaji</translation></message>
  <message><source>Types and their keys</source><translation>Tipovi i njihovi tasteri</translation></message>
</context>
<context>
  <name>Value</name>
  <message><source>accepted</source><translation>prihvaćeno</translation></message>
  <message><source>age</source><translation>uzrast</translation></message>
  <message><source>attribute</source><translation>svojstvo</translation></message>
  <message><source>body</source><translation>telo</translation></message>
  <message><source>byline</source><translation>potpis autora</translation></message>
  <message><source>caption</source><translation>potpis slike</translation></message>
  <message><source>changed</source><translation>promenjeno</translation></message>
  <message><source>conflict</source><translation>sukob</translation></message>
  <message><source>copyright</source><translation>autorsko pravo</translation></message>
  <message><source>corrected</source><translation>ispravljeno</translation></message>
  <message><source>count</source><translation>broj</translation></message>
  <message><source>created</source><translation>napravljeno</translation></message>
  <message><source>credit</source><translation>izvor slike</translation></message>
  <message><source>date</source><translation>datum</translation></message>
  <message><source>dateline</source><translation>oznaka mesta</translation></message>
  <message><source>deck</source><translation>podnaslov</translation></message>
  <message><source>done</source><translation>gotovo</translation></message>
  <message><source>duration</source><translation>trajanje</translation></message>
  <message><source>editors note</source><translation>napomena redakcije</translation></message>
  <message><source>entity type</source><translation>tip entiteta</translation></message>
  <message><source>event type</source><translation>tip događaja</translation></message>
  <message><source>figure role</source><translation>uloga broja</translation></message>
  <message><source>fraction</source><translation>razlomak</translation></message>
  <message><source>gold</source><translation>zlatno</translation></message>
  <message><source>headline</source><translation>naslov</translation></message>
  <message><source>in progress</source><translation>u radu</translation></message>
  <message><source>measure</source><translation>mera</translation></message>
  <message><source>metadata</source><translation>metapodaci</translation></message>
  <message><source>money</source><translation>novac</translation></message>
  <message><source>name</source><translation>ime</translation></message>
  <message><source>new</source><translation>novo</translation></message>
  <message><source>ordinal</source><translation>redni broj</translation></message>
  <message><source>percent</source><translation>procenat</translation></message>
  <message><source>rate</source><translation>stopa</translation></message>
  <message><source>rejected</source><translation>odbijeno</translation></message>
  <message><source>relation</source><translation>veza</translation></message>
  <message><source>reviewed</source><translation>pregledano</translation></message>
  <message><source>role</source><translation>uloga</translation></message>
  <message><source>same</source><translation>isto</translation></message>
  <message><source>score</source><translation>rezultat</translation></message>
  <message><source>skipped</source><translation>preskočeno</translation></message>
  <message><source>suggested</source><translation>predloženo</translation></message>
</context>
<context>
  <name>ValueEditor</name>
  <message><source>Value</source><translation>Vrednost</translation></message>
</context>
<context>
  <name>WelcomePage</name>
  <message><source>Begin</source><translation>Početak</translation></message>
  <message><source>Files and folders can be dropped anywhere in this window. Every edit is saved when you make it, in one file on this computer; nothing is ever sent anywhere.</source><translation>Datoteke i fascikle mogu se prevući bilo gde u ovaj prozor. Svaka izmena se čuva čim je napravite, u jednoj datoteci na ovom računaru; ništa se nikada nikuda ne šalje.</translation></message>
  <message><source>Read news articles, and turn what they report into data.</source><translation>Čitajte vesti i pretvorite u podatke ono što javljaju.</translation></message>
  <message><source>Recent corpora</source><translation>Nedavni korpusi</translation></message>
  <message><source>Welcome page</source><translation>Početna strana</translation></message>
</context>
<context>
  <name>WordsField</name>
  <message><source>Take it out</source><translation>Izvadi</translation></message>
</context>
<context>
  <name>Zone</name>
  <message><source>Body</source><translation>Tekst</translation></message>
  <message><source>Byline</source><translation>Potpis autora</translation></message>
  <message><source>Caption</source><translation>Potpis slike</translation></message>
  <message><source>Copyright</source><translation>Autorsko pravo</translation></message>
  <message><source>Credit</source><translation>Izvor slike</translation></message>
  <message><source>Dateline</source><translation>Mesto i datum</translation></message>
  <message><source>Deck</source><translation>Podnaslov</translation></message>
  <message><source>Editor’s note</source><translation>Napomena urednika</translation></message>
  <message><source>Headline</source><translation>Naslov</translation></message>
  <message><source>Metadata</source><translation>Metapodaci</translation></message>
</context>
</TS>
