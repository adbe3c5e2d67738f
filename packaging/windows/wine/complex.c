/* The complex functions that wine 8's ucrtbase.dll declares and does not have; the rest is forwarded to it under
   another name. For verification only. */
#include <complex.h>
#define EXPORT __declspec(dllexport)
#define ONE(name) \
    EXPORT double _Complex my_##name(double _Complex z) { return name(z); } \
    EXPORT float _Complex my_##name##f(float _Complex z) { return name##f(z); }
#define PART(name) \
    EXPORT double my_##name(double _Complex z) { return name(z); } \
    EXPORT float my_##name##f(float _Complex z) { return name##f(z); }
ONE(cacos) ONE(cacosh) ONE(casin) ONE(casinh) ONE(catan) ONE(catanh) ONE(ccos) ONE(ccosh) ONE(cexp) ONE(clog)
ONE(csin) ONE(csinh) ONE(csqrt) ONE(ctan) ONE(ctanh)
PART(cabs) PART(carg) PART(cimag) PART(creal)
EXPORT double _Complex my_cpow(double _Complex x, double _Complex y) { return cpow(x, y); }
EXPORT float _Complex my_cpowf(float _Complex x, float _Complex y) { return cpowf(x, y); }
