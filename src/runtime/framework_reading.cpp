#include "framework_reading.hpp"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <istream>
#include <iterator>
#include <optional>

#include "extension/guard.hpp"
#include "openvino/frontend/exception.hpp"

namespace tenon {
namespace {

std::optional<std::string> path_of(const ov::Any& variant) {
    if (variant.is<std::string>()) return variant.as<std::string>();
    if (variant.is<std::filesystem::path>()) return variant.as<std::filesystem::path>().string();
    if (variant.is<std::wstring>()) return std::filesystem::path(variant.as<std::wstring>()).string();
    return std::nullopt;
}

std::shared_ptr<ov::AlignedBuffer> rest_of(std::istream& stream) {
    const auto begin = stream.tellg();
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    stream.clear();
    stream.seekg(begin);
    auto content = std::make_shared<ov::AlignedBuffer>(text.size());
    if (!text.empty()) std::memcpy(content->get_ptr(), text.data(), text.size());
    return content;
}

}  // namespace

ModelSource source_of(const std::vector<ov::Any>& variants) {
    FRONT_END_INITIALIZATION_CHECK(!variants.empty(),
                                   "A model is loaded from nothing; give its path or a std::istream*");
    ModelSource source;
    const auto& model = variants[0];
    if (const auto path = path_of(model)) {
        source.path = *path;
        source.content = map_file(*path);
    } else {
        FRONT_END_INITIALIZATION_CHECK(model.is<std::istream*>() && model.as<std::istream*>(),
                                       "A model is loaded from a path or a std::istream*, found ",
                                       ov::detail::type_name(model.type_info()));
        source.content = rest_of(*model.as<std::istream*>());
    }
    for (size_t i = 1; i < variants.size(); ++i) {
        if (const auto path = path_of(variants[i]))
            source.weights_path = *path;
        else if (variants[i].is<ov::Tensor>())
            source.weights = variants[i].as<ov::Tensor>();
    }
    FRONT_END_INITIALIZATION_CHECK(source.content->size() > 0, source.name(), " is empty");
    return source;
}

std::string list_of_names(const std::vector<std::string>& names) {
    std::string list;
    for (const auto& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list.empty() ? "(none)" : list;
}

const Reader& expect_reader(const Registry& registry, const std::string& framework, const ModelSource& source) {
    const auto known = registry.frameworks();
    FRONT_END_INITIALIZATION_CHECK(
        std::find(known.begin(), known.end(), framework) != known.end(), "Unable to read ", source.name(),
        ": there is no reader for models of '", framework, "'; there are readers for: ", list_of_names(known),
        ". Add an extension library with a reader for it, or convert the model to one of these");
    const auto* reader = registry.find_reader(source, framework);
    FRONT_END_INITIALIZATION_CHECK(reader, "Unable to read ", source.name(), ": its content is no model of '",
                                   framework, "'");
    return *reader;
}

std::shared_ptr<ov::Model> read_model_of(const Registry& registry, const std::string& framework,
                                         const ModelSource& source) {
    const auto& reader = expect_reader(registry, framework, source);
    return call_guarded(source.name(), [&] { return reader.read(source, registry); });
}

}  // namespace tenon
