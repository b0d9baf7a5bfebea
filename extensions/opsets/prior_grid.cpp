#include "prior_grid.hpp"

#include <algorithm>
#include <cmath>

#include "box_inputs.hpp"
#include "float_view.hpp"
#include "integer_values.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace tenon {
namespace opsets {

ov::PartialShape infer_prior_shape(const ov::Node* node, int64_t priors) {
    static const char* const names[] = {"output_size", "image_size"};
    for (size_t i = 0; i < 2; ++i) {
        check_integer_input(node, i, names[i]);
        const auto& shape = node->get_input_partial_shape(i);
        check_rank(node, shape, 1, names[i]);
        ov::Dimension two = 2;
        merge_dimension(node, two, shape, 0, "a height and a width: 2 elements instead");
    }
    ov::PartialShape grid;
    if (!ov::evaluate_as_partial_shape(node->input_value(0), grid) || grid.rank().is_dynamic() || grid.size() != 2)
        grid = ov::PartialShape::dynamic(2);
    return {2, grid[0] * grid[1] * priors * 4};
}

PriorGrid read_prior_grid(const ov::Node* node, const ov::TensorVector& inputs) {
    const auto grid = integer_values(inputs[0]), image = integer_values(inputs[1]);
    NODE_VALIDATION_CHECK(node, grid.size() == 2 && grid[0] >= 0 && grid[1] >= 0,
                          "expected output_size with a height and a width of 0 or more, found ", grid.size(),
                          " elements or a negative one");
    NODE_VALIDATION_CHECK(node, image.size() == 2 && image[0] > 0 && image[1] > 0,
                          "expected image_size with a positive height and width, found ", image.size(),
                          " elements or one that is not positive");
    return {static_cast<size_t>(grid[0]), static_cast<size_t>(grid[1]), static_cast<float>(image[0]),
            static_cast<float>(image[1])};
}

void write_priors(const ov::Node* node, ov::Tensor output, const PriorGrid& grid, int64_t priors,
                  const std::vector<float>& boxes, const std::vector<float>& variances) {
    NODE_VALIDATION_CHECK(node, variances.size() <= 1 || variances.size() == 4, "expected 0, 1 or 4 variances, found ",
                          variances.size());
    const size_t count = grid.rows * grid.columns * static_cast<size_t>(priors) * 4;
    output.set_shape({2, count});
    std::vector<float> values(2 * count, 0.0F);
    std::copy_n(boxes.begin(), std::min(count, boxes.size()), values.begin());
    for (size_t i = 0; i < count; ++i)
        values[count + i] = variances.empty() ? 0.1F : variances[i % variances.size()];
    write_floats(output, values);
}

}  // namespace opsets
}  // namespace tenon
