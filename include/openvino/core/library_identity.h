#pragma once

/// What a library tells about itself before any of its code runs: an ELF note that our headers put into every library
/// that includes them (openvino/core/library_identity.hpp in C++, tenon/c_api.h in C). For g++ and clang.
///
/// FROZEN. Section `.note.tenon`, in memory and in a PT_NOTE segment; owner "Tenon", type 1; the content is ASCII text,
/// lines `key=value` that each end with a line feed, padded with zeros to 4 bytes. A library has one note for each
/// way in which its files were compiled (one, as a rule), `language=c` or `language=c++` first. Keys are only ever
/// added; readers skip notes of other types and keys that they do not know; a missing key means "unknown". All keys:
///
/// both      language     c or c++
///           version      release of the headers, such as 0.1.0
///           compiler     name and version
///           sanitizers   of address, hwaddress, thread, memory, undefined: those that the code was compiled with
///           isa          of avx, avx2, fma, avx512f: the instructions that the compiler may have used anywhere
/// c         c_api        TENON_C_API_VERSION of tenon/c_api.h
/// c++       api          TENON_API_MAJOR.TENON_API_MINOR
///           standard     value of __cplusplus
///           abi          value of __GXX_ABI_VERSION
///           stdlib       libstdc++ or libc++
///           cxx11_abi    value of _GLIBCXX_USE_CXX11_ABI: 1 for the strings since 2015
///           containers   debug with _GLIBCXX_DEBUG, else release
///           asserts      off with NDEBUG, else on

#ifdef __cplusplus
#include <cstddef>
#endif

/// Version of the C++ interface. Another major version is another binary interface and another version node of the
/// symbols (TENON_<major>); a minor version adds to it.
#define TENON_API_MAJOR 0
#define TENON_API_MINOR 1
/// Release of these headers.
#define TENON_PACKAGE_VERSION "0.1.0"

#define TENON_DETAIL_TEXT_OF(...) #__VA_ARGS__
#define TENON_DETAIL_TEXT(...) TENON_DETAIL_TEXT_OF(__VA_ARGS__)

#if defined(__clang__)
#define TENON_DETAIL_COMPILER                                                                                 \
    "clang " TENON_DETAIL_TEXT(__clang_major__) "." TENON_DETAIL_TEXT(__clang_minor__) "." TENON_DETAIL_TEXT( \
        __clang_patchlevel__)
#define TENON_DETAIL_HAS(feature) __has_feature(feature)
#elif defined(__GNUC__)
#define TENON_DETAIL_COMPILER \
    "gcc " TENON_DETAIL_TEXT(__GNUC__) "." TENON_DETAIL_TEXT(__GNUC_MINOR__) "." TENON_DETAIL_TEXT(__GNUC_PATCHLEVEL__)
#define TENON_DETAIL_HAS(feature) 0
#endif

#if defined(__GNUC__) && defined(__ELF__)

#if defined(__SANITIZE_ADDRESS__) || TENON_DETAIL_HAS(address_sanitizer)
#define TENON_DETAIL_ADDRESS "address,"
#else
#define TENON_DETAIL_ADDRESS ""
#endif
#if defined(__SANITIZE_HWADDRESS__) || TENON_DETAIL_HAS(hwaddress_sanitizer)
#define TENON_DETAIL_HWADDRESS "hwaddress,"
#else
#define TENON_DETAIL_HWADDRESS ""
#endif
#if defined(__SANITIZE_THREAD__) || TENON_DETAIL_HAS(thread_sanitizer)
#define TENON_DETAIL_THREAD "thread,"
#else
#define TENON_DETAIL_THREAD ""
#endif
#if TENON_DETAIL_HAS(memory_sanitizer)
#define TENON_DETAIL_MEMORY "memory,"
#else
#define TENON_DETAIL_MEMORY ""
#endif
#if TENON_DETAIL_HAS(undefined_behavior_sanitizer)
#define TENON_DETAIL_UNDEFINED "undefined,"
#else
#define TENON_DETAIL_UNDEFINED ""
#endif
#define TENON_DETAIL_SANITIZERS \
    TENON_DETAIL_ADDRESS TENON_DETAIL_HWADDRESS TENON_DETAIL_THREAD TENON_DETAIL_MEMORY TENON_DETAIL_UNDEFINED

#if defined(__AVX512F__)
#define TENON_DETAIL_AVX512F "avx512f,"
#else
#define TENON_DETAIL_AVX512F ""
#endif
#if defined(__FMA__)
#define TENON_DETAIL_FMA "fma,"
#else
#define TENON_DETAIL_FMA ""
#endif
#if defined(__AVX2__)
#define TENON_DETAIL_AVX2 "avx2,"
#else
#define TENON_DETAIL_AVX2 ""
#endif
#if defined(__AVX__)
#define TENON_DETAIL_AVX "avx,"
#else
#define TENON_DETAIL_AVX ""
#endif
#define TENON_DETAIL_ISA TENON_DETAIL_AVX TENON_DETAIL_AVX2 TENON_DETAIL_FMA TENON_DETAIL_AVX512F

#if defined(NDEBUG)
#define TENON_DETAIL_ASSERTS "off"
#else
#define TENON_DETAIL_ASSERTS "on"
#endif
#if defined(_GLIBCXX_DEBUG)
#define TENON_DETAIL_CONTAINERS "debug"
#else
#define TENON_DETAIL_CONTAINERS "release"
#endif
#if defined(_LIBCPP_VERSION)
#define TENON_DETAIL_STDLIB "libc++"
#define TENON_DETAIL_CXX11_ABI "1"
#else
#define TENON_DETAIL_STDLIB "libstdc++"
#define TENON_DETAIL_CXX11_ABI TENON_DETAIL_TEXT(_GLIBCXX_USE_CXX11_ABI)
#endif

#define TENON_DETAIL_IDENTITY_BOTH(eol)                                        \
    "version=" TENON_PACKAGE_VERSION eol "compiler=" TENON_DETAIL_COMPILER eol \
    "sanitizers=" TENON_DETAIL_SANITIZERS eol "isa=" TENON_DETAIL_ISA eol
/// Content of the note of a C++ file, with this end of each line.
#define TENON_DETAIL_IDENTITY_CXX(eol)                                                                \
    "language=c++" eol TENON_DETAIL_IDENTITY_BOTH(eol) "api=" TENON_DETAIL_API eol                    \
                                                       "standard=" TENON_DETAIL_TEXT(__cplusplus) eol \
        "abi=" TENON_DETAIL_TEXT(__GXX_ABI_VERSION) eol                                               \
        "stdlib=" TENON_DETAIL_STDLIB eol "cxx11_abi=" TENON_DETAIL_CXX11_ABI eol                     \
        "containers=" TENON_DETAIL_CONTAINERS eol "asserts=" TENON_DETAIL_ASSERTS eol
#define TENON_DETAIL_API TENON_DETAIL_TEXT(TENON_API_MAJOR) "." TENON_DETAIL_TEXT(TENON_API_MINOR)
/// Tells files apart that must not share a note.
#define TENON_DETAIL_IDENTITY_CXX_NAME                                                             \
    "tenon.cxx." TENON_DETAIL_API "." TENON_DETAIL_SANITIZERS TENON_DETAIL_ISA TENON_DETAIL_STDLIB \
    "." TENON_DETAIL_CXX11_ABI "." TENON_DETAIL_CONTAINERS "." TENON_DETAIL_TEXT(__GXX_ABI_VERSION)

// A group of the linker under a name that says what may differ: equal notes of several files become one, unequal ones
// all stay. The symbol stands in for the group where link-time optimisation joins files before the assembler runs.
// Sections of a group survive --gc-sections only when they are marked so, which older assemblers do not know; notes
// outside of groups always survive.
#if defined(__has_attribute)
#if __has_attribute(retain)
#define TENON_DETAIL_NOTE_SECTION(name) ".pushsection .note.tenon,\"aGR\",%note,\"" name "\",comdat\n"
#endif
#endif
#ifndef TENON_DETAIL_NOTE_SECTION
#define TENON_DETAIL_NOTE_SECTION(name) ".pushsection .note.tenon,\"a\",%note\n"
#endif
#define TENON_DETAIL_NOTE(name, text)                                                          \
    __asm__(".ifndef \"" name ".seen\"\n.set \"" name ".seen\",1\n" TENON_DETAIL_NOTE_SECTION( \
        name) ".balign 4\n.long 6,2f-1f,1\n.asciz \"Tenon\"\n.balign 4\n1: .ascii \"" text     \
              "\"\n.balign 4\n2:\n"                                                            \
              ".popsection\n.endif\n")

#endif
