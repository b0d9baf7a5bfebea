#include <algorithm>
#include <cstring>
#include <iterator>
#include <tuple>
#include <vector>

#include "c_api.hpp"

namespace InferenceEngine {
namespace c_api {

char* copy_of(const std::string& text) {
    char* copy = new char[text.size() + 1];
    std::memcpy(copy, text.c_str(), text.size() + 1);
    return copy;
}

void free_copy(const char* text) noexcept {
    delete[] text;
}

std::map<std::string, std::string> settings_of(const ie_config_t* config) {
    std::map<std::string, std::string> settings;
    for (; config && config->name && config->value; config = config->next)
        settings[config->name] = config->value;
    return settings;
}

ie_param_t param_of(const Parameter& value) {
    using Range = std::tuple<unsigned, unsigned>;
    using SteppedRange = std::tuple<unsigned, unsigned, unsigned>;
    ie_param_t result{};
    if (value.is<std::string>()) {
        result.params = copy_of(value.as<std::string>());
    } else if (value.is<std::vector<std::string>>()) {
        std::string list;
        for (const auto& text : value.as<std::vector<std::string>>())
            list += (list.empty() ? "" : ", ") + text;
        result.params = copy_of(list);
    } else if (value.is<Range>()) {
        std::tie(result.range_for_streams[0], result.range_for_streams[1]) = value.as<Range>();
    } else if (value.is<SteppedRange>()) {
        auto& range = result.range_for_async_infer_request;
        std::tie(range[0], range[1], range[2]) = value.as<SteppedRange>();
    } else if (value.is<unsigned>()) {
        result.number = value.as<unsigned>();
    } else if (value.is<bool>()) {
        result.number = value.as<bool>() ? 1 : 0;
    } else {
        IE_THROW(NotImplemented) << "ie_param_t: the value is no text, list of texts, number or range of numbers";
    }
    return result;
}

Precision precision_of(precision_e number) {
    constexpr Precision::ePrecision known[] = {
        Precision::UNSPECIFIED, Precision::MIXED, Precision::FP32, Precision::FP16, Precision::BF16,
        Precision::FP64,        Precision::Q78,   Precision::I16,  Precision::U4,   Precision::U8,
        Precision::BOOL,        Precision::I4,    Precision::I8,   Precision::U16,  Precision::I32,
        Precision::I64,         Precision::U64,   Precision::U32,  Precision::BIN,  Precision::CUSTOM};
    const auto* found = std::find(std::begin(known), std::end(known), static_cast<int>(number));
    if (found == std::end(known))
        IE_THROW(ParameterMismatch) << "precision_e: " << static_cast<int>(number) << " is no precision";
    return *found;
}

Layout layout_of(layout_e number) {
    constexpr Layout known[] = {ANY,    NCHW, NHWC, NCDHW, NDHWC, OIHW, GOIHW, OIDHW,  GOIDHW,
                                SCALAR, C,    CHW,  HWC,   HW,    NC,   CN,    BLOCKED};
    const auto* found = std::find(std::begin(known), std::end(known), static_cast<int>(number));
    if (found == std::end(known))
        IE_THROW(ParameterMismatch) << "layout_e: " << static_cast<int>(number) << " is no layout";
    return *found;
}

SizeVector dims_of(const dimensions_t& dimensions) {
    if (dimensions.ranks > std::size(dimensions.dims))
        IE_THROW(OutOfBounds) << "dimensions_t: expected at most " << std::size(dimensions.dims) << " extents, found "
                              << dimensions.ranks;
    return SizeVector(dimensions.dims, dimensions.dims + dimensions.ranks);
}

dimensions_t dimensions_of(const SizeVector& dims) {
    dimensions_t dimensions{};
    if (dims.size() > std::size(dimensions.dims))
        IE_THROW(OutOfBounds) << "dimensions_t: there is room for " << std::size(dimensions.dims) << " extents, found "
                              << dims.size();
    dimensions.ranks = dims.size();
    std::copy(dims.begin(), dims.end(), dimensions.dims);
    return dimensions;
}

}  // namespace c_api
}  // namespace InferenceEngine
