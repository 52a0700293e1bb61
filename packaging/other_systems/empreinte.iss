; Untested. Inno Setup 6: iscc /DVersion=0.1.0 empreinte.iss, with the bundle in ..\..\dist\empreinte.
; For one user, without administrator's rights; nothing of the person's own is touched when it is removed.
#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId=Empreinte
AppName=Empreinte
AppVersion={#Version}
DefaultDirName={localappdata}\Programs\Empreinte
DisableProgramGroupPage=yes
DisableWelcomePage=no
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
OutputBaseFilename=empreinte-setup
LicenseFile=..\..\LICENSE

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "neutral"; Description: "Call it Notes in the start menu"; Flags: unchecked

[Files]
Source: "..\..\dist\empreinte\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{userprograms}\Empreinte"; Filename: "{app}\empreinte.exe"; Tasks: not neutral
Name: "{userprograms}\Notes"; Filename: "{app}\empreinte.exe"; Tasks: neutral

[Run]
; an AppContainer reads only what all app packages may read
Filename: "{sys}\icacls.exe"; Parameters: """{app}"" /grant *S-1-15-2-1:(OI)(CI)RX /T /Q"; Flags: runhidden
