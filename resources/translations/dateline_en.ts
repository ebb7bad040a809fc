<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
  <name>AcceptAllDialog</name>
  <message numerus="yes"><source>{count} suggestions are left. Untick what is wrong.</source><translation><numerusform>{count} suggestion is left. Untick it if it is wrong.</numerusform><numerusform>{count} suggestions are left. Untick what is wrong.</numerusform></translation></message>
</context>
<context>
  <name>Arriving</name>
  <message numerus="yes"><source>{left} of {total} files have not been read.</source><translation><numerusform>{left} of {total} file has not been read.</numerusform><numerusform>{left} of {total} files have not been read.</numerusform></translation></message>
</context>
<context>
  <name>ArticleDelegate</name>
  <message numerus="yes"><source>{count} words</source><translation><numerusform>{count} word</numerusform><numerusform>{count} words</numerusform></translation></message>
</context>
<context>
  <name>Bridge</name>
  <message numerus="yes"><source>{what} (in {count} documents)</source><translation><numerusform>{what} (in {count} document)</numerusform><numerusform>{what} (in {count} documents)</numerusform></translation></message>
</context>
<context>
  <name>ColumnChooser</name>
  <message numerus="yes"><source>{count} records; the first {shown}:</source><translation><numerusform>{count} record; the first {shown}:</numerusform><numerusform>{count} records; the first {shown}:</numerusform></translation></message>
</context>
<context>
  <name>ExportDialog</name>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} annotation</numerusform><numerusform>{count} annotations</numerusform></translation></message>
  <message numerus="yes"><source>{count} documents</source><translation><numerusform>{count} document</numerusform><numerusform>{count} documents</numerusform></translation></message>
  <message numerus="yes"><source>{count} losses</source><translation><numerusform>{count} loss</numerusform><numerusform>{count} losses</numerusform></translation></message>
</context>
<context>
  <name>FactsDialog</name>
  <message numerus="yes"><source>{size} bytes, kept as they were</source><translation><numerusform>{size} byte, kept as it was</numerusform><numerusform>{size} bytes, kept as they were</numerusform></translation></message>
</context>
<context>
  <name>ImportDialog</name>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} annotation</numerusform><numerusform>{count} annotations</numerusform></translation></message>
  <message numerus="yes"><source>{count} more are not listed and come in too</source><translation><numerusform>{count} more is not listed and comes in too</numerusform><numerusform>{count} more are not listed and come in too</numerusform></translation></message>
  <message numerus="yes"><source>{count} words</source><translation><numerusform>{count} word</numerusform><numerusform>{count} words</numerusform></translation></message>
</context>
<context>
  <name>LabelImportDialog</name>
  <message numerus="yes"><source>Bringing in {done} of {total} texts…</source><translation><numerusform>Bringing in {done} of {total} text…</numerusform><numerusform>Bringing in {done} of {total} texts…</numerusform></translation></message>
  <message numerus="yes"><source>Reading, {done} texts so far…</source><translation><numerusform>Reading, {done} text so far…</numerusform><numerusform>Reading, {done} texts so far…</numerusform></translation></message>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} annotation</numerusform><numerusform>{count} annotations</numerusform></translation></message>
  <message numerus="yes"><source>{count} cannot be placed</source><translation><numerusform>{count} cannot be placed</numerusform><numerusform>{count} cannot be placed</numerusform></translation></message>
  <message numerus="yes"><source>{count} texts</source><translation><numerusform>{count} text</numerusform><numerusform>{count} texts</numerusform></translation></message>
</context>
<context>
  <name>LargeImport</name>
  <message numerus="yes"><source>{file}: {done} of {total} articles…</source><translation><numerusform>{file}: {done} of {total} article…</numerusform><numerusform>{file}: {done} of {total} articles…</numerusform></translation></message>
</context>
<context>
  <name>Learning</name>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} article</numerusform><numerusform>{count} articles</numerusform></translation></message>
  <message numerus="yes"><source>{count} events</source><translation><numerusform>{count} event</numerusform><numerusform>{count} events</numerusform></translation></message>
</context>
<context>
  <name>Links</name>
  <message numerus="yes"><source>Names {name} ({count} mentions)</source><translation><numerusform>Names {name} ({count} mention)</numerusform><numerusform>Names {name} ({count} mentions)</numerusform></translation></message>
  <message numerus="yes"><source>Tells one event with others ({count} tellings in this article)</source><translation><numerusform>Tells one event with others ({count} telling in this article)</numerusform><numerusform>Tells one event with others ({count} tellings in this article)</numerusform></translation></message>
</context>
<context>
  <name>MainWindow</name>
  <message numerus="yes"><source>Exported {count} documents to {name}.</source><translation><numerusform>Exported {count} document to {name}.</numerusform><numerusform>Exported {count} documents to {name}.</numerusform></translation></message>
  <message numerus="yes"><source>Merged packages; {count} conflicts await you</source><translation><numerusform>Merged packages; {count} conflict awaits you</numerusform><numerusform>Merged packages; {count} conflicts await you</numerusform></translation></message>
  <message numerus="yes"><source>{count} annotations</source><translation><numerusform>{count} annotation</numerusform><numerusform>{count} annotations</numerusform></translation></message>
  <message numerus="yes"><source>{count} annotations are to be checked</source><translation><numerusform>{count} annotation is to be checked</numerusform><numerusform>{count} annotations are to be checked</numerusform></translation></message>
  <message numerus="yes"><source>{count} annotations came along</source><translation><numerusform>{count} annotation came along</numerusform><numerusform>{count} annotations came along</numerusform></translation></message>
  <message numerus="yes"><source>{count} are to be checked</source><translation><numerusform>{count} is to be checked</numerusform><numerusform>{count} are to be checked</numerusform></translation></message>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} article</numerusform><numerusform>{count} articles</numerusform></translation></message>
  <message numerus="yes"><source>{count} articles added</source><translation><numerusform>{count} article added</numerusform><numerusform>{count} articles added</numerusform></translation></message>
  <message numerus="yes"><source>{count} documents</source><translation><numerusform>{count} document</numerusform><numerusform>{count} documents</numerusform></translation></message>
  <message numerus="yes"><source>{count} new articles</source><translation><numerusform>{count} new article</numerusform><numerusform>{count} new articles</numerusform></translation></message>
  <message numerus="yes"><source>{count} places tagged.</source><translation><numerusform>{count} place tagged.</numerusform><numerusform>{count} places tagged.</numerusform></translation></message>
  <message numerus="yes"><source>{count} tell a story that was there</source><translation><numerusform>{count} tells a story that was there</numerusform><numerusform>{count} tell a story that was there</numerusform></translation></message>
  <message numerus="yes"><source>{lost} losses are listed beside it.</source><translation><numerusform>{lost} loss is listed beside it.</numerusform><numerusform>{lost} losses are listed beside it.</numerusform></translation></message>
  <message numerus="yes"><source>{what} (in {count} documents)</source><translation><numerusform>{what} (in {count} document)</numerusform><numerusform>{what} (in {count} documents)</numerusform></translation></message>
</context>
<context>
  <name>Opening</name>
  <message numerus="yes"><source>Restore one of {count} backups…</source><translation><numerusform>Restore the backup…</numerusform><numerusform>Restore one of {count} backups…</numerusform></translation></message>
</context>
<context>
  <name>QueueDialog</name>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} article</numerusform><numerusform>{count} articles</numerusform></translation></message>
</context>
<context>
  <name>Review</name>
  <message numerus="yes"><source>Cancelled; {count} of {all} packages were written.</source><translation><numerusform>Cancelled; {count} of {all} package was written.</numerusform><numerusform>Cancelled; {count} of {all} packages were written.</numerusform></translation></message>
  <message numerus="yes"><source>Took what everybody says alike in {count} articles; undo takes back one article at a time.</source><translation><numerusform>Took what everybody says alike in {count} article; undo takes it back.</numerusform><numerusform>Took what everybody says alike in {count} articles; undo takes back one article at a time.</numerusform></translation></message>
  <message numerus="yes"><source>{articles} articles, each for {overlap} of {people}</source><translation><numerusform>{articles} article for {overlap} of {people}</numerusform><numerusform>{articles} articles, each for {overlap} of {people}</numerusform></translation></message>
</context>
<context>
  <name>SearchDialog</name>
  <message numerus="yes"><source>{count} articles</source><translation><numerusform>{count} article</numerusform><numerusform>{count} articles</numerusform></translation></message>
  <message numerus="yes"><source>{count} articles or more</source><translation><numerusform>{count} article or more</numerusform><numerusform>{count} articles or more</numerusform></translation></message>
</context>
<context>
  <name>SideBySide</name>
  <message numerus="yes"><source>{count} words</source><translation><numerusform>{count} word</numerusform><numerusform>{count} words</numerusform></translation></message>
</context>
<context>
  <name>StatusBar</name>
  <message numerus="yes"><source>Making suggestions · {count} articles wait</source><translation><numerusform>Making suggestions · {count} article waits</numerusform><numerusform>Making suggestions · {count} articles wait</numerusform></translation></message>
  <message numerus="yes"><source>{count} suggestions left</source><translation><numerusform>{count} suggestion left</numerusform><numerusform>{count} suggestions left</numerusform></translation></message>
</context>
<context>
  <name>TagAllDialog</name>
  <message numerus="yes"><source>{ticked} of {all} places ticked</source><translation><numerusform>{ticked} of {all} place ticked</numerusform><numerusform>{ticked} of {all} places ticked</numerusform></translation></message>
</context>
<context>
  <name>TrashDialog</name>
  <message numerus="yes"><source>{count} articles and everybody’s annotations of them will be gone. A backup is made before.</source><translation><numerusform>{count} article and everybody’s annotations of it will be gone. A backup is made before.</numerusform><numerusform>{count} articles and everybody’s annotations of them will be gone. A backup is made before.</numerusform></translation></message>
</context>
</TS>
