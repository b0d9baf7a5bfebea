#include "manifest.hpp"

#include <algorithm>
#include <fstream>
#include <map>

#include <nlohmann/json.hpp>

#include "npy.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

using nlohmann::json;

const std::map<std::string, ComparisonKind> comparison_kinds{
    {"close", ComparisonKind::close},       {"exact", ComparisonKind::exact},
    {"fraction", ComparisonKind::fraction}, {"detections", ComparisonKind::detections},
    {"nms_rows", ComparisonKind::nms_rows}, {"sorted_last", ComparisonKind::sorted_last},
    {"range", ComparisonKind::range},
};

int64_t slice_end(const json& value, int64_t otherwise) {
    return value.is_null() ? otherwise : value.get<int64_t>();
}

AxisSlice read_slice(const json& value) {
    AxisSlice slice;
    slice.step = value.size() > 2 ? slice_end(value.at(2), 1) : 1;
    constexpr int64_t least = std::numeric_limits<int64_t>::min(), most = std::numeric_limits<int64_t>::max();
    slice.start = slice_end(value.at(0), slice.step > 0 ? 0 : most);
    slice.stop = slice_end(value.at(1), slice.step > 0 ? most : least);
    return slice;
}

class ManifestReader {
public:
    explicit ManifestReader(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    ManifestCase read_case(const json& value) const {
        ManifestCase result;
        result.id = value.at("id").get<std::string>();
        try {
            fill(result, value);
        } catch (const std::exception& error) {
            throw UserError("case {}: {}", result.id, error.what());
        }
        return result;
    }

private:
    void fill(ManifestCase& result, const json& value) const {
        result.tags = value.value("tags", std::vector<std::string>{});
        result.model = m_folder / value.at("model").get<std::string>();
        for (const auto& run : value.at("runs"))
            result.runs.push_back({read_tensors(run, "inputs"), read_tensors(run, "outputs")});
        for (const auto& tap : value.value("taps", json::array()))
            result.taps.push_back({tap.at("layer").get<std::string>(), tap.value("port", size_t{0}), read_tensor(tap)});
        result.stateful = value.value("stateful", false);
        read_extensions(result, value);
        read_rule(result, value);
    }

    std::vector<ManifestTensor> read_tensors(const json& run, const char* key) const {
        std::vector<ManifestTensor> tensors;
        for (const auto& tensor : run.value(key, json::array()))
            tensors.push_back(read_tensor(tensor));
        return tensors;
    }

    ManifestTensor read_tensor(const json& value) const {
        ManifestTensor tensor;
        tensor.name = value.value("name", std::string());
        tensor.file = m_folder / value.at("file").get<std::string>();
        if (value.contains("type")) tensor.type = ov::element::Type(value.at("type").get<std::string>());
        if (value.contains("atol")) tensor.atol = value.at("atol").get<double>();
        for (const auto& axis : value.value("slice", json::array()))
            tensor.slice.push_back(read_slice(axis));
        return tensor;
    }

    static void read_extensions(ManifestCase& result, const json& value) {
        if (const auto given = value.find("extension"); given != value.end())
            result.extensions = given->is_array() ? given->get<std::vector<std::string>>()
                                                  : std::vector<std::string>{given->get<std::string>()};
        const std::string prefix = "extension:";
        for (const auto& tag : result.tags)
            if (tag.compare(0, prefix.size(), prefix) == 0) result.extensions.push_back(tag.substr(prefix.size()));
    }

    static void read_rule(ManifestCase& result, const json& value) {
        const auto kind = value.at("compare").get<std::string>();
        auto& rule = result.rule;
        rule.rtol = value.value("rtol", 0.0);
        rule.atol = value.value("atol", 0.0);
        rule.fraction = value.value("fraction", rule.fraction);
        rule.mean_abs = value.value("mean_abs", rule.mean_abs);
        rule.min_confidence = value.value("min_confidence", rule.min_confidence);
        rule.range = value.value("range", rule.range);
        if (kind == "error" || kind == "any") {
            result.outcome = kind == "error" ? Outcome::error : Outcome::any;
            return;
        }
        const auto known = comparison_kinds.find(kind);
        if (known != comparison_kinds.end())
            rule.kind = known->second;
        else
            result.not_comparable = "the comparison '" + kind + "' is not known";
    }

    std::filesystem::path m_folder;
};

}  // namespace

ov::Tensor ManifestTensor::read() const {
    ov::Tensor tensor = read_npy(file);
    if (type.is_dynamic() || type == tensor.get_element_type()) return tensor;
    // NumPy has no bf16: its bits are stored.
    if (type == ov::element::bf16 && tensor.get_element_type() == ov::element::u16) {
        ov::Tensor bits(type, tensor.get_shape());
        std::copy_n(static_cast<const uint16_t*>(tensor.data()), tensor.get_size(),
                    static_cast<uint16_t*>(bits.data()));
        return bits;
    }
    return convert(tensor, type);
}

bool ManifestCase::has_tag(const std::string& tag) const {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

std::vector<ManifestCase> read_manifest(const std::filesystem::path& path) {
    std::ifstream stream(path);
    if (!stream || std::filesystem::is_directory(path))
        throw UserError("{}: the manifest cannot be opened", path.string());
    try {
        const json manifest = json::parse(stream);
        const int format = manifest.at("format").get<int>();
        if (format != 1) throw UserError("format {} is not known, expected 1", format);
        const ManifestReader reader(path.parent_path());
        std::vector<ManifestCase> cases;
        for (const auto& value : manifest.at("cases"))
            cases.push_back(reader.read_case(value));
        return cases;
    } catch (const std::exception& error) {
        throw UserError("{}: not a usable manifest: {}", path.string(), error.what());
    }
}

}  // namespace tenon::command
