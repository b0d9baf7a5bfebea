#include "regions.hpp"

namespace tenon {
namespace opsets {

ov::Dimension region_count(const ov::Node* node, const ov::PartialShape& data, const ov::PartialShape& regions,
                           int64_t columns) {
    NODE_VALIDATION_CHECK(node, data.rank().compatible(4), "the data have shape ", data, ", expected rank 4");
    if (regions.rank().is_dynamic()) return {};
    NODE_VALIDATION_CHECK(node, regions.size() == 2 && regions[1].compatible(columns), "the regions have shape ",
                          regions, ", expected [regions, ", columns, "]");
    return regions[0];
}

ov::element::Type common_real_type(const ov::Node* node, size_t first_input, size_t second_input) {
    ov::element::Type type;
    const auto& first = node->get_input_element_type(first_input);
    const auto& second = node->get_input_element_type(second_input);
    NODE_VALIDATION_CHECK(node, ov::element::Type::merge(type, first, second),
                          "expected inputs of one element type, found ", first, " and ", second, "; insert a Convert");
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_real(), "expected real inputs, found ", type);
    return type;
}

int64_t checked_length(const ov::Node* node, int64_t value, const char* name) {
    constexpr int64_t limit = (int64_t(1) << 31) - 1;
    NODE_VALIDATION_CHECK(node, value >= 1 && value <= limit, name, " is ", value, ", expected a value in [1, ", limit,
                          "]");
    return value;
}

std::optional<size_t> image_of_region(const ov::Node* node, double index, size_t images) {
    if (index == -1.0) return std::nullopt;
    NODE_VALIDATION_CHECK(node, index >= 0 && index < static_cast<double>(images), "a region belongs to image ", index,
                          ", expected an index in [0, ", images, ")");
    return static_cast<size_t>(index);
}

}  // namespace opsets
}  // namespace tenon
