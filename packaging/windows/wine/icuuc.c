/* Stand-in for Windows 10's icuuc.dll, which wine has not: every converter is refused. For verification only. */
#include <stddef.h>
#define X __declspec(dllexport)
enum { ILLEGAL_ARGUMENT = 1 };
X void *ucnv_open(const char *name, int *error) { *error = ILLEGAL_ARGUMENT; return NULL; }
X void ucnv_close(void *converter) {}
X void ucnv_reset(void *converter) {}
X void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
X void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
X signed char ucnv_getMaxCharSize(void *converter) { return 1; }
X const char *ucnv_getName(void *converter, int *error) { *error = ILLEGAL_ARGUMENT; return NULL; }
X void ucnv_getToUCallBack(void *converter, void **action, const void **context) {}
X void ucnv_getFromUCallBack(void *converter, void **action, const void **context) {}
X void ucnv_setToUCallBack(void *c, void *a, const void *x, void **o, const void **p, int *e) { *e = ILLEGAL_ARGUMENT; }
X void ucnv_setFromUCallBack(void *c, void *a, const void *x, void **o, const void **p, int *e) { *e = ILLEGAL_ARGUMENT; }
X void ucnv_cbToUWriteUChars(void *a, const void *s, int l, int o, int *e) { *e = ILLEGAL_ARGUMENT; }
X void ucnv_cbFromUWriteUChars(void *a, const void **s, const void *l, int o, int *e) { *e = ILLEGAL_ARGUMENT; }
X void ucnv_toUnicode(void *c, void **t, const void *tl, const char **s, const char *sl, int *o, signed char f, int *e) { *e = ILLEGAL_ARGUMENT; }
X void ucnv_fromUnicode(void *c, char **t, const char *tl, const void **s, const void *sl, int *o, signed char f, int *e) { *e = ILLEGAL_ARGUMENT; }
X int ucnv_toUCountPending(void *converter, int *error) { return 0; }
X int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
X const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { *error = ILLEGAL_ARGUMENT; return NULL; }
X const char *ucnv_getAvailableName(int index) { return NULL; }
X int ucnv_countAvailable(void) { return 0; }
