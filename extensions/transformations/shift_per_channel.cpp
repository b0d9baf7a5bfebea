#include "matching.hpp"
#include "openvino/op/add.hpp"
#include "passes.hpp"
#include "weights.hpp"

namespace tenon {
namespace transformations {

using namespace ov::op;

ShiftPerChannel::ShiftPerChannel() {
    register_matcher(match_exactly<v1::Add>("ShiftPerChannel"), [](ov::pass::pattern::Matcher& match) {
        const auto node = match.get_match_root();
        const auto sides = split_constant_side(*node);
        if (!sides || ov::shape_size(sides->constant->get_shape()) != 1) return false;
        const auto weighted = describe_weights(sides->value.get_node_shared_ptr());
        if (!weighted || weighted->outputs == 1) return false;
        ov::Shape shape(weighted->result_rank, 1);
        shape[weighted->result_axis] = weighted->outputs;
        const std::vector<double> elements(weighted->outputs, sides->constant->cast_vector<double>()[0]);
        const auto wide = v0::Constant::create(sides->constant->get_element_type(), shape, elements);
        wide->set_friendly_name(sides->constant->get_friendly_name());
        ov::copy_runtime_info(sides->constant, wide);
        node->input(sides->constant_is_left ? 0 : 1).replace_source_output(wide);
        return true;
    });
}

}  // namespace transformations
}  // namespace tenon
