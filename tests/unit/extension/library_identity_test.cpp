#include "library_identity.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "mangled_name.hpp"

namespace library_identity_test {

using tenon::HostIdentity;
using tenon::LibraryIdentity;
using testing::AllOf;
using testing::HasSubstr;

HostIdentity host_of_versions(int oldest, int newest) {
    HostIdentity host;
    host.api_major = 3;
    host.oldest_api_minor = oldest;
    host.api_minor = newest;
    host.stdlib = "libstdc++";
    host.cxx11_abi = "1";
    host.containers = "release";
    return host;
}

std::string misfit_of_api(const std::string& api, const HostIdentity& host) {
    LibraryIdentity library;
    library.notes = {{{"language", "c++"}, {"api", api}, {"cxx11_abi", "1"}}};
    return tenon::find_misfit(library, host).value_or("fits");
}

TEST(LibraryIdentityTest, of_an_older_minor_version_fits_as_far_back_as_the_host_says) {
    const auto host = host_of_versions(2, 4);
    for (const std::string api : {"3.2", "3.3", "3.4"})
        EXPECT_EQ(misfit_of_api(api, host), "fits") << api;
    for (const std::string api : {"3.1", "2.4"})
        EXPECT_THAT(misfit_of_api(api, host), AllOf(HasSubstr("version " + api), HasSubstr("version 3.2 to 3.4"),
                                                    HasSubstr("build it again with the headers of this engine")));
    for (const std::string api : {"3.5", "4.0"})
        EXPECT_THAT(misfit_of_api(api, host), AllOf(HasSubstr("version " + api), HasSubstr("use a newer engine")));
}

TEST(LibraryIdentityTest, in_c_does_not_ask_for_the_cxx_interface) {
    LibraryIdentity library;
    library.notes = {{{"language", "c"}, {"c_api", "1"}}};
    EXPECT_FALSE(tenon::find_misfit(library, host_of_versions(2, 4)).has_value());
}

TEST(LibraryIdentityTest, with_a_sanitizer_fits_into_a_process_that_has_it) {
    LibraryIdentity library;
    library.sanitizers = {"address"};
    auto host = host_of_versions(1, 1);
    EXPECT_TRUE(tenon::find_misfit(library, host).has_value());
    host.sanitizers = {"address"};
    EXPECT_FALSE(tenon::find_misfit(library, host).has_value());
}

TEST(LibraryIdentityTest, needs_instructions_only_where_all_files_do) {
    LibraryIdentity library;
    library.notes = {{{"language", "c++"}, {"isa", "avx,avx512f,"}}, {{"language", "c++"}, {"isa", "avx,"}}};
    auto host = host_of_versions(1, 1);
    host.isa = {"avx"};
    EXPECT_FALSE(tenon::find_misfit(library, host).has_value());
    library.notes.pop_back();
    EXPECT_THAT(tenon::find_misfit(library, host).value_or("fits"), HasSubstr("avx512f"));
}

TEST(MangledNameTest, tells_strings_and_namespaces) {
    // As g++ writes `ov::f(std::string const&)` with both layouts.
    auto name = tenon::read_mangled_name("_ZN2ov1fERKSs");
    EXPECT_TRUE(name.engine && name.old_string && !name.new_string);
    name = tenon::read_mangled_name("_ZN2ov1fERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE");
    EXPECT_TRUE(name.engine && !name.old_string && name.new_string);
    name = tenon::read_mangled_name("_ZN3foo8GetNameSB5cxx11Ev");
    EXPECT_TRUE(!name.engine && !name.old_string && name.new_string);
    // "Ss" inside of a word, and numbers that are no lengths.
    name = tenon::read_mangled_name("_ZN2ov7SsThingILi12EEEvT0_S1_");
    EXPECT_TRUE(name.engine && !name.old_string && !name.new_string);
    for (const char* text : {"", "_Z", "main", "_ZN999999999999999999999999x", "_ZS", "_ZL", "_ZT9", "_ZNS", "_Z5ab"})
        EXPECT_FALSE(tenon::read_mangled_name(text).old_string) << text;
}

}  // namespace library_identity_test
