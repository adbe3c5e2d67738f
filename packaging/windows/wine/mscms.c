/* Stand-in for colour management functions that wine's mscms.dll has not. For verification only. */
#define X __declspec(dllexport)
X void *OpenColorProfileW(void *p, unsigned a, unsigned s, unsigned c) { return 0; }
X int CloseColorProfile(void *p) { return 0; }
X int GetColorProfileFromHandle(void *p, void *b, void *s) { return 0; }
X void *WcsOpenColorProfileW(void *a, void *b, void *c, unsigned d, unsigned e, unsigned f, unsigned g) { return 0; }
X void *WcsCreateIccProfile(void *p, unsigned o) { return 0; }
X int GetColorDirectoryW(void *m, void *b, void *s) { return 0; }
X int WcsGetDefaultColorProfile(int a, void *b, int c, int d, unsigned e, unsigned f, void *g) { return 0; }
X int WcsGetDefaultColorProfileSize(int a, void *b, int c, int d, unsigned e, void *f) { return 0; }
X int GetColorProfileHeader(void *p, void *h) { return 0; }
X int GetStandardColorSpaceProfileW(void *m, unsigned i, void *b, void *s) { return 0; }
