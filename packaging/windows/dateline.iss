; Inno Setup's recipe for Windows. On Windows, with Python and Inno Setup 6 installed:
;   python packaging\release bundle
;   iscc /DVersion=0.1.0 packaging\windows\dateline.iss
; gives dist\dateline-0.1.0-setup.exe. It installs for one user and needs no administrator.

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6D0B7C57-3F0E-4D6A-9E0C-7B1D2F6A4E11}
AppName=Dateline
AppVersion={#Version}
AppPublisher=The Dateline developers
DefaultDirName={autopf}\Dateline
DefaultGroupName=Dateline
PrivilegesRequired=lowest
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=dateline-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
UninstallDisplayIcon={app}\dateline.exe

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Files]
Source: "..\..\build\bundle\dateline\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\Dateline"; Filename: "{app}\dateline.exe"; Parameters: "open"; Comment: "Annotate news articles with entities, figures and events"

[Registry]
Root: HKA; Subkey: "Software\Classes\.dateline"; ValueType: string; ValueData: "Dateline.Corpus"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Dateline.Corpus"; ValueType: string; ValueData: "Dateline corpus"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Dateline.Corpus\shell\open\command"; ValueType: string; ValueData: """{app}\dateline.exe"" open ""%1"""
