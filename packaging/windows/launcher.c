/* EcomKPI Desktop.exe and ecomkpi-desktop.exe: load the Python beside them and start the program in it. */
#include <windows.h>
#include <wchar.h>
#include <stdlib.h>

typedef int (*PyMain)(int, wchar_t **);

static int fail(const wchar_t *text) {
    MessageBoxW(NULL, text, L"EcomKPI Desktop", MB_OK | MB_ICONERROR);
    return 120;
}

/* argv[0] -m entry argv[1] argv[2] ...; the file beside python311.dll that ends in ._pth isolates it. */
static int start(int argc, wchar_t **argv) {
    const DWORD beside = LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32;
    HMODULE python = LoadLibraryExW(L"python311.dll", NULL, beside);
    if (python == NULL)
        return fail(L"python311.dll is missing: please install EcomKPI Desktop again.\n"
                    L"Il manque python311.dll : veuillez r\u00e9installer EcomKPI Desktop.");
    PyMain run = (PyMain)(void *)GetProcAddress(python, "Py_Main");
    wchar_t **words = calloc((size_t)argc + 3, sizeof *words);
    if (run == NULL || words == NULL)
        return fail(L"python311.dll is damaged: please install EcomKPI Desktop again.\n"
                    L"python311.dll est ab\u00eem\u00e9 : veuillez r\u00e9installer EcomKPI Desktop.");
    words[0] = argv[0];
    words[1] = L"-m";
    words[2] = L"entry";
    for (int i = 1; i < argc; i++)
        words[i + 2] = argv[i];
    return run(argc + 2, words);
}

#ifdef WITH_CONSOLE
int wmain(int argc, wchar_t **argv) { return start(argc, argv); }
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, LPWSTR line, int show) {
    int argc;
    wchar_t **argv = CommandLineToArgvW(GetCommandLineW(), &argc);
    (void)instance, (void)before, (void)line, (void)show;
    return argv == NULL ? 121 : start(argc, argv);
}
#endif
