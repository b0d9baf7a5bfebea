#include "library_identity.hpp"

#include <algorithm>
#include <cctype>
#include <sstream>

#include "mangled_name.hpp"

namespace tenon {
namespace {

std::map<std::string, std::string> parse_note(const std::string& text) {
    std::map<std::string, std::string> values;
    std::istringstream lines(text.substr(0, text.find('\0')));
    for (std::string line; std::getline(lines, line);) {
        const size_t equals = line.find('=');
        if (equals != std::string::npos) values.emplace(line.substr(0, equals), line.substr(equals + 1));
    }
    return values;
}

LibraryIdentity::Strings with(LibraryIdentity::Strings known, bool old_ones, bool new_ones) {
    using Strings = LibraryIdentity::Strings;
    old_ones = old_ones || known == Strings::old_ones || known == Strings::mixed;
    new_ones = new_ones || known == Strings::new_ones || known == Strings::mixed;
    if (old_ones && new_ones) return Strings::mixed;
    return old_ones ? Strings::old_ones : new_ones ? Strings::new_ones : Strings::none;
}

void note_sanitizer(const std::string_view name, std::set<std::string>& sanitizers) {
    static constexpr std::pair<const char*, const char*> run_times[] = {
        {"__asan_init", "address"}, {"__hwasan_init", "hwaddress"},   {"__tsan_init", "thread"},
        {"__msan_init", "memory"},  {"__ubsan_handle_", "undefined"},
    };
    for (const auto& [prefix, sanitizer] : run_times)
        if (name.substr(0, std::string_view(prefix).size()) == prefix) sanitizers.insert(sanitizer);
}

void note_needed(const std::string& file, std::set<std::string>& sanitizers) {
    static constexpr std::pair<const char*, const char*> run_times[] = {
        {"asan", "address"}, {"hwasan", "hwaddress"}, {"tsan", "thread"}, {"msan", "memory"}};
    for (const auto& [part, sanitizer] : run_times)
        if (file.rfind(std::string("lib") + part + ".so", 0) == 0 ||
            file.rfind(std::string("libclang_rt.") + part, 0) == 0)
            sanitizers.insert(sanitizer);
}

bool is_cxx_entry(const std::string_view name) {
    return name == "tenon_extension_cpp" || name == "CreateExtensionShared" || name == "CreateExtension" ||
           name == "create_extensions" || name == "CreateShapeInferExtension";
}

}  // namespace

std::string LibraryIdentity::value(const std::string& key) const {
    for (const auto& note : notes) {
        const auto found = note.find(key);
        if (found != note.end()) return found->second;
    }
    return {};
}

std::string LibraryIdentity::text() const {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (!notes.empty()) {
        const std::string api = value("api"), c_api = value("c_api");
        add("built with " + value("compiler"));
        add("headers of release " + value("version"));
        if (!api.empty()) add("C++ interface " + api);
        if (!c_api.empty()) add("C interface " + c_api);
        if (!api.empty()) add(value("stdlib") + " with " + (value("cxx11_abi") == "0" ? "old" : "new") + " strings");
        if (value("containers") == "debug") add("containers with checks");
        if (value("asserts") == "on") add("assertions on");
    } else {
        add("no identity note (built with other headers)");
        std::string nodes;
        for (const auto& node : engine_versions)
            nodes += (nodes.empty() ? "" : " and ") + node;
        add(nodes.empty() ? "needs no versioned symbol of the engine" : "needs symbols of " + nodes);
        if (strings != Strings::none)
            add(strings == Strings::old_ones   ? "old strings"
                : strings == Strings::new_ones ? "new strings"
                                               : "old and new strings");
        add(std::string("unknown: compiler, version of the interface") +
            (strings == Strings::none ? ", layout of strings" : "") + ", checked containers, instructions");
    }
    for (const auto& sanitizer : sanitizers)
        add("sanitizer: " + sanitizer);
    return text;
}

LibraryIdentity read_identity(const ElfImage& image) {
    LibraryIdentity identity;
    for (const auto& note : image.notes("Tenon", 1))
        if (auto values = parse_note(note); values.count("language") != 0)
            if (std::find(identity.notes.begin(), identity.notes.end(), values) == identity.notes.end())
                identity.notes.push_back(std::move(values));
    const auto& dynamic = image.dynamic();
    identity.needed = dynamic.needed;
    for (const auto& file : dynamic.needed)
        note_needed(file, identity.sanitizers);
    for (const auto& needed : dynamic.needed_versions)
        if (needed.version.rfind("TENON_", 0) == 0) identity.engine_versions.insert(needed.version);
    for (const auto& [name, entry] : dynamic.symbols) {
        note_sanitizer(name, identity.sanitizers);
        if (entry.st_shndx != SHN_UNDEF) {
            identity.is_cxx = identity.is_cxx || is_cxx_entry(name);
            continue;
        }
        const auto mentioned = read_mangled_name(name);
        identity.strings = with(identity.strings, mentioned.old_string, mentioned.new_string);
        if (mentioned.engine)
            identity.engine_strings = with(identity.engine_strings, mentioned.old_string, mentioned.new_string);
    }
    for (const auto& note : identity.notes) {
        std::istringstream names(note.count("sanitizers") ? note.at("sanitizers") : "");
        for (std::string name; std::getline(names, name, ',');)
            if (!name.empty()) identity.sanitizers.insert(name);
    }
    return identity;
}

}  // namespace tenon
