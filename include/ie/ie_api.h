#pragma once
#if defined(__cplusplus)
#if (defined(_MSVC_LANG) && _MSVC_LANG < 201703L) || (!defined(_MSVC_LANG) && __cplusplus < 201703L)
#error "Tenon's headers need C++17: add -std=c++17 (MSVC: /std:c++17) to the compiler flags."
#include "nothing more: the language is older than C++17"
#endif
#define INFERENCE_ENGINE_EXTERN_C extern "C"
#else
#define INFERENCE_ENGINE_EXTERN_C
#endif

#if defined(_WIN32)
#ifdef IMPLEMENT_INFERENCE_ENGINE_API
#define INFERENCE_ENGINE_VISIBLE __declspec(dllexport)
#else
#define INFERENCE_ENGINE_VISIBLE __declspec(dllimport)
#endif
#define INFERENCE_EXTENSION_VISIBLE __declspec(dllexport)
#define INFERENCE_ENGINE_CDECL __cdecl
#else
#define INFERENCE_ENGINE_VISIBLE __attribute__((visibility("default")))
#define INFERENCE_EXTENSION_VISIBLE __attribute__((visibility("default")))
#define INFERENCE_ENGINE_CDECL
#endif

/// A function of the engine with C linkage: `INFERENCE_ENGINE_API(const Version*) GetVersion();`
#define INFERENCE_ENGINE_API(...) INFERENCE_ENGINE_EXTERN_C INFERENCE_ENGINE_VISIBLE __VA_ARGS__
/// A function of the engine with C++ linkage.
#define INFERENCE_ENGINE_API_CPP(...) INFERENCE_ENGINE_VISIBLE __VA_ARGS__
/// A class of the engine.
#define INFERENCE_ENGINE_API_CLASS(...) INFERENCE_ENGINE_VISIBLE __VA_ARGS__
/// An entry point of an extension library; `IMPLEMENT_INFERENCE_EXTENSION_API` is accepted and needs nothing.
#define INFERENCE_EXTENSION_API(type) INFERENCE_ENGINE_EXTERN_C INFERENCE_EXTENSION_VISIBLE type
/// An entry point of a device library.
#define INFERENCE_PLUGIN_API(type) INFERENCE_ENGINE_EXTERN_C INFERENCE_EXTENSION_VISIBLE type

/// Marks a declaration as deprecated; a warning, never an error unless the user's flags say so.
#if defined(__GNUC__) || defined(__clang__)
#define INFERENCE_ENGINE_DEPRECATED(msg) __attribute__((deprecated(msg)))
#elif defined(_MSC_VER)
#define INFERENCE_ENGINE_DEPRECATED(msg) __declspec(deprecated(msg))
#else
#define INFERENCE_ENGINE_DEPRECATED(msg)
#endif
#define INFERENCE_ENGINE_INTERNAL(msg) INFERENCE_ENGINE_DEPRECATED(msg)

#if defined(_MSC_VER)
#define IE_DO_PRAGMA(x) __pragma(x)
#elif defined(__GNUC__) || defined(__clang__)
#define IE_DO_PRAGMA(x) _Pragma(#x)
#else
#define IE_DO_PRAGMA(x)
#endif

#define _IE_SUPPRESS_DEPRECATED_START_MSVC
#define _IE_SUPPRESS_DEPRECATED_END_MSVC
#define _IE_SUPPRESS_DEPRECATED_START_WIN
#define _IE_SUPPRESS_DEPRECATED_END_WIN
#define _IE_SUPPRESS_DEPRECATED_START_GCC
#define _IE_SUPPRESS_DEPRECATED_END_GCC

/// Switch deprecation warnings off and on again around a piece of source.
#if defined(_MSC_VER)
#undef _IE_SUPPRESS_DEPRECATED_START_MSVC
#undef _IE_SUPPRESS_DEPRECATED_END_MSVC
#define _IE_SUPPRESS_DEPRECATED_START_MSVC IE_DO_PRAGMA(warning(push)) IE_DO_PRAGMA(warning(disable : 4996))
#define _IE_SUPPRESS_DEPRECATED_END_MSVC IE_DO_PRAGMA(warning(pop))
#define IE_SUPPRESS_DEPRECATED_START _IE_SUPPRESS_DEPRECATED_START_MSVC
#define IE_SUPPRESS_DEPRECATED_END _IE_SUPPRESS_DEPRECATED_END_MSVC
#elif defined(__GNUC__) || defined(__clang__)
#undef _IE_SUPPRESS_DEPRECATED_START_GCC
#undef _IE_SUPPRESS_DEPRECATED_END_GCC
#define _IE_SUPPRESS_DEPRECATED_START_GCC \
    IE_DO_PRAGMA(GCC diagnostic push) IE_DO_PRAGMA(GCC diagnostic ignored "-Wdeprecated-declarations")
#define _IE_SUPPRESS_DEPRECATED_END_GCC IE_DO_PRAGMA(GCC diagnostic pop)
#define IE_SUPPRESS_DEPRECATED_START _IE_SUPPRESS_DEPRECATED_START_GCC
#define IE_SUPPRESS_DEPRECATED_END _IE_SUPPRESS_DEPRECATED_END_GCC
#else
#define IE_SUPPRESS_DEPRECATED_START
#define IE_SUPPRESS_DEPRECATED_END
#endif

/// Set where paths of wide characters are accepted.
#ifndef ENABLE_UNICODE_PATH_SUPPORT
#if defined(_WIN32) || defined(__clang__) || \
    (defined(__GNUC__) && (__GNUC__ > 5 || (__GNUC__ == 5 && __GNUC_MINOR__ > 2)))
#define ENABLE_UNICODE_PATH_SUPPORT
#endif
#endif
