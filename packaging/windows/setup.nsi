; Per-user installer, in French and English. Defines come from build.py: VERSION, NUMBERS, PAYLOAD, DRAWINGS, OUT,
; LICENCE_FR, LICENCE_EN, and SIGN (a command to which a file is given) when there is a certificate.
Unicode true
Target amd64-unicode
!ifdef SIGN
  !finalize `${SIGN} "%1"` = 0
  !uninstfinalize `${SIGN} "%1"` = 0
!endif
SetCompressor /SOLID lzma
SetCompressorDictSize 64
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "x64.nsh"
!include "WinVer.nsh"

!define NAME "EcomKPI Desktop"
!define PROGRAM "EcomKPI Desktop.exe"
!define KEY "Software\EcomKPI\EcomKPI Desktop"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\EcomKPI Desktop"
!define TYPE "EcomKPI.Workspace"
!define DEMONSTRATION "$APPDATA\EcomKPI\EcomKPI Desktop\Maison Amarante.ekpi"
!define CLASSES "Software\Classes"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\EcomKPI Desktop"
InstallDirRegKey HKCU "${KEY}" "Folder"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} Setup"
VIAddVersionKey /LANG=0 "CompanyName" "The EcomKPI Desktop authors"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!define MUI_ICON "${DRAWINGS}/icon.ico"
!define MUI_UNICON "${DRAWINGS}/icon.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${DRAWINGS}/side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${DRAWINGS}/side.bmp"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${DRAWINGS}/head.bmp"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "$(licence)"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LicenseLangString licence ${LANG_FRENCH} "${LICENCE_FR}"
LicenseLangString licence ${LANG_ENGLISH} "${LICENCE_EN}"
LangString program ${LANG_FRENCH} "EcomKPI Desktop (obligatoire)"
LangString program ${LANG_ENGLISH} "EcomKPI Desktop (required)"
LangString desktop ${LANG_FRENCH} "Raccourci sur le bureau"
LangString desktop ${LANG_ENGLISH} "Shortcut on the desktop"
LangString program_text ${LANG_FRENCH} "Le programme, son entrée dans le menu Démarrer et l’ouverture des classeurs .ekpi par un double-clic."
LangString program_text ${LANG_ENGLISH} "The program, its entry in the Start menu, and workspaces (.ekpi) that open with a double click."
LangString desktop_text ${LANG_FRENCH} "Une icône sur le bureau."
LangString desktop_text ${LANG_ENGLISH} "An icon on the desktop."
LangString workspace ${LANG_FRENCH} "Classeur EcomKPI"
LangString workspace ${LANG_ENGLISH} "EcomKPI workspace"
LangString comment ${LANG_FRENCH} "Cette boutique en ligne gagne-t-elle de l’argent ?"
LangString comment ${LANG_ENGLISH} "Does this online shop earn money?"
LangString in_use ${LANG_FRENCH} "EcomKPI Desktop est ouvert. Fermez sa fenêtre, puis cliquez sur Réessayer."
LangString in_use ${LANG_ENGLISH} "EcomKPI Desktop is open. Close its window, then click Retry."
LangString demonstration ${LANG_FRENCH} "Supprimer aussi la boutique de démonstration ? Vos propres classeurs restent où ils sont."
LangString demonstration ${LANG_ENGLISH} "Remove the demonstration shop too? Your own workspaces stay where they are."
LangString not_empty ${LANG_FRENCH} "Ce dossier contient déjà d’autres fichiers. Choisissez un dossier vide ou nouveau."
LangString not_empty ${LANG_ENGLISH} "This folder holds other files already. Choose an empty or a new one."
LangString needs_64 ${LANG_FRENCH} "EcomKPI Desktop demande Windows 10 ou plus récent, en 64 bits."
LangString needs_64 ${LANG_ENGLISH} "EcomKPI Desktop needs Windows 10 or newer, 64-bit."

; -- what is there already ------------------------------------------------------------------------------------------

!macro WaitUntilClosed prefix
  ; A program that runs cannot be written to; in a silent run nobody can be asked, and the answer is status 2.
  Function ${prefix}WaitUntilClosed
    again:
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
      ClearErrors
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      ${If} ${Errors}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(in_use)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 2
        Abort
      ${EndIf}
      FileClose $0
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Function CheckFolder
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
    ${DirState} "$INSTDIR" $0
    ${If} $0 == 1
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(not_empty)"
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(needs_64)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; Takes out what some version has put there, and nothing else: never a document, nor a portable user's data.
!macro RemoveProgram
  RMDir /r "$INSTDIR\Lib"
  Delete "$INSTDIR\python3*.zip"
  Delete "$INSTDIR\*._pth"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\*.pyd"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\ecomkpi-desktop.exe"
  Delete "$INSTDIR\Uninstall.exe"
!macroend

; -- installing -----------------------------------------------------------------------------------------------------

Section "$(program)" SecProgram
  SectionIn RO
  Call WaitUntilClosed
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 "" "" "$(comment)"

  WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "Language" "$LANGUAGE"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The EcomKPI Desktop authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"

  WriteRegStr HKCU "${CLASSES}\.ekpi" "" "${TYPE}"
  WriteRegStr HKCU "${CLASSES}\.ekpi\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "$(workspace)"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  ; "Open with" offers the program for exports too, without making it their own.
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" ".ekpi" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" ".csv" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" ".xlsx" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" ".xls" ""
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

Section /o "$(desktop)" SecDesktop
  CreateShortCut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 "" "" "$(comment)"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SecProgram} "$(program_text)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SecDesktop} "$(desktop_text)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; -- removing -------------------------------------------------------------------------------------------------------

Section "Uninstall"
  Call un.WaitUntilClosed
  !insertmacro RemoveProgram
  RMDir "$INSTDIR"
  RMDir "$LOCALAPPDATA\Programs"  ; goes when it is empty: nobody else has anything there
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ; What the window remembers and figures computed before; documents are the user's and stay.
  ${If} ${FileExists} "${DEMONSTRATION}"
    MessageBox MB_YESNO|MB_ICONQUESTION "$(demonstration)" /SD IDYES IDNO kept
    Delete "${DEMONSTRATION}*"
    RMDir /r "$APPDATA\EcomKPI\EcomKPI Desktop\.Maison Amarante.ekpi.backups"
    kept:
  ${EndIf}
  Delete "$APPDATA\EcomKPI\EcomKPI Desktop.ini"
  RMDir "$APPDATA\EcomKPI\EcomKPI Desktop"
  RMDir "$APPDATA\EcomKPI"
  RMDir /r "$LOCALAPPDATA\EcomKPI Desktop\Cache"
  RMDir "$LOCALAPPDATA\EcomKPI Desktop"
  RMDir /r "$LOCALAPPDATA\cache\EcomKPI Desktop"
  RMDir "$LOCALAPPDATA\cache"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey /ifempty HKCU "Software\EcomKPI"
  DeleteRegValue HKCU "${CLASSES}\.ekpi\OpenWithProgids" "${TYPE}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.ekpi\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\.ekpi" ""
  ${If} $0 == "${TYPE}"
    DeleteRegValue HKCU "${CLASSES}\.ekpi" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\.ekpi"
  DeleteRegKey HKCU "${CLASSES}\${TYPE}"
  DeleteRegKey HKCU "${CLASSES}\Applications\${PROGRAM}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\Applications"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd
