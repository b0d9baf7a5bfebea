#include "document.hpp"

#include <algorithm>
#include <optional>
#include <sstream>

#include "openvino/opsets/opset.hpp"

namespace operations {
namespace {

using Types = std::vector<ov::element::Type>;

struct Label {
    std::string opset_id;
    size_t first = 0, last = 0;
};

size_t number_of(const std::string& opset) {
    return std::stoul(opset.substr(std::string("opset").size()));
}

size_t newest_opset() {
    size_t newest = 0;
    for (const auto& entry : ov::get_available_opsets())
        newest = std::max(newest, number_of(entry.first));
    return newest;
}

/// Versions of each type, oldest first, by the opsets that they stand in.
std::map<std::string, std::vector<Label>> versions_of_types() {
    std::map<std::string, std::vector<Label>> versions;
    for (size_t number = 1; number <= newest_opset(); ++number) {
        const auto& opset = ov::get_available_opsets().at("opset" + std::to_string(number))();
        for (const auto& type : opset.get_types_info()) {
            auto& known = versions[type.name];
            const std::string id = type.version_id ? type.version_id : "";
            if (known.empty() || known.back().opset_id != id) known.push_back({id, number, number});
            known.back().last = number;
        }
    }
    return versions;
}

/// Names for groups of types, widest first.
const std::vector<std::pair<std::string, Types>>& type_groups() {
    using namespace ov::element;
    static const std::vector<std::pair<std::string, Types>> groups{
        {"all", {f64, f32, f16, bf16, i64, i32, i16, i8, u64, u32, u16, u8, boolean}},
        {"numbers", {f64, f32, f16, bf16, i64, i32, i16, i8, u64, u32, u16, u8}},
        {"floats", {f64, f32, f16, bf16}},
        {"integers", {i64, i32, i16, i8, u64, u32, u16, u8}}};
    return groups;
}

std::string text_of(Types types) {
    const auto has = [&](const ov::element::Type& type) {
        return std::find(types.begin(), types.end(), type) != types.end();
    };
    std::string text;
    const auto append = [&](const std::string& name) { text += (text.empty() ? "" : " ") + name; };
    for (const auto& [name, members] : type_groups()) {
        if (!std::all_of(members.begin(), members.end(), has)) continue;
        append(name);
        types.erase(std::remove_if(types.begin(), types.end(),
                                   [members = members](const auto& type) {
                                       return std::find(members.begin(), members.end(), type) != members.end();
                                   }),
                    types.end());
    }
    for (const auto& type : types)
        append(type.to_string());
    return text;
}

std::string kernels_text(const Served& served) {
    std::string text;
    for (const auto& [kernel, types] : served.kernels) {
        const auto form = kernel == "no step" ? kernel : "`" + kernel + "`";
        const bool all = types.size() == served.types.size();
        text += (text.empty() ? "" : "; ") + form + (all ? "" : " " + text_of(types));
    }
    return text;
}

std::string openness_text(Openness openness) {
    switch (openness) {
        case Openness::any_rank:
            return "any rank";
        case Openness::any_dimensions:
            return "any lengths";
        case Openness::static_shapes:
            break;
    }
    return "static";
}

std::string opsets_text(const Label& label, size_t newest) {
    const auto first = std::to_string(label.first);
    if (label.last == newest) return first + " –";
    return label.last == label.first ? first : first + " – " + std::to_string(label.last);
}

const char* const introduction =
    "# Operations\n"
    "\n"
    "Written by `build/release/bin/operations_document --write`, checked by the test `operations_document`; not edited "
    "by hand.\n"
    "\n"
    "Each operation of the standard sets in each version: the opsets that have it, the element types of its data that "
    "are\n"
    "taken (`evaluate`, the definition of right, knows them all), the kernels of the CPU device with the types they "
    "are\n"
    "restricted to, how little may be known of the shapes of its inputs when a model is read, and the tests of its "
    "suite in\n"
    "`tests/suites`, each of which runs in every way of `tests/runners`. Types and kernels are found by compiling the "
    "nodes of\n"
    "the suites with every type; `tenon explain MODEL` tells the same of the nodes of a model. `no step` costs nothing "
    "when a\n"
    "model runs: the result lies where the input does, or is known beforehand.\n"
    "\n"
    "| operation | opsets | data | CPU kernels | shapes | tests |\n"
    "|---|---|---|---|---|---:|\n";

const char* const refusals_head =
    "\n"
    "## What is left to `evaluate`\n"
    "\n"
    "The reasons that kernels gave for leaving nodes of the suites to `evaluate`, which works on planar tensors on one "
    "thread.\n"
    "\n";

}  // namespace

std::string document(const Examples& examples, const std::map<std::string, int>& tests) {
    ov::Core core;
    std::ostringstream table, refusals;
    const size_t newest = newest_opset();
    for (const auto& [type, versions] : versions_of_types()) {
        const auto counted = tests.find(type);
        for (const auto& label : versions) {
            const auto name = type + "-" + std::to_string(label.first);
            const auto found = examples.nodes().find({type, label.opset_id});
            const auto result =
                found == examples.nodes().end() ? std::nullopt : std::make_optional(served(core, found->second));
            table << "| " << name << " | " << opsets_text(label, newest) << " | "
                  << (result ? text_of(result->types) : "") << " | " << (result ? kernels_text(*result) : "") << " | "
                  << (result ? openness_text(result->openness) : "") << " | "
                  << (counted == tests.end() ? 0 : counted->second) << " |\n";
            if (!result || result->refusals.empty()) continue;
            refusals << "- " << name << "\n";
            for (const auto& reason : result->refusals)
                refusals << "  - " << reason << "\n";
        }
    }
    return introduction + table.str() + refusals_head + refusals.str();
}

}  // namespace operations
