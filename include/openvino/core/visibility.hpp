#pragma once
#if defined(__cplusplus) && __cplusplus < 201703L
#error "Tenon's headers need C++17: add -std=c++17 (or a newer standard) to the flags of this target"
#include "nothing more: the language is older than C++17"
#endif

#ifndef OPENVINO_EXTERN_C
#ifdef __cplusplus
#define OPENVINO_EXTERN_C extern "C"
#else
#define OPENVINO_EXTERN_C
#endif
#endif

#define OPENVINO_CDECL
#define OPENVINO_STDCALL

#ifndef OPENVINO_ENABLE_UNICODE_PATH_SUPPORT
#define OPENVINO_ENABLE_UNICODE_PATH_SUPPORT
#endif

/// Exporting and importing are the same on ELF: the symbol is visible, and so is the type information of a class.
#define OPENVINO_CORE_EXPORTS __attribute__((visibility("default")))
#define OPENVINO_CORE_IMPORTS __attribute__((visibility("default")))
#define _OPENVINO_HIDDEN_METHOD __attribute__((visibility("hidden")))

#if defined(__x86_64__)
#define OPENVINO_ARCH_X86_64
#define OPENVINO_ARCH_64_BIT
#elif defined(__i386__)
#define OPENVINO_ARCH_X86
#define OPENVINO_ARCH_32_BIT
#elif defined(__aarch64__)
#define OPENVINO_ARCH_ARM64
#define OPENVINO_ARCH_64_BIT
#elif defined(__arm__)
#define OPENVINO_ARCH_ARM
#define OPENVINO_ARCH_32_BIT
#elif defined(__riscv)
#define OPENVINO_ARCH_RISCV64
#define OPENVINO_ARCH_64_BIT
#endif

#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 14
#define OV_NO_DANGLING [[gnu::no_dangling]]
#else
#define OV_NO_DANGLING
#endif
