#include "openvino/op/exp.hpp"
#include "openvino/op/log.hpp"
#include "openvino/op/softplus.hpp"
#include "passes.hpp"
#include "pattern_parts.hpp"

namespace tenon {
namespace transformations {

using namespace ov::op;

FuseSoftPlus::FuseSoftPlus() {
    register_matcher(match_exactly<v0::Log>("FuseSoftPlus"), [this](ov::pass::pattern::Matcher& match) {
        const auto log = match.get_match_root();
        const auto sum = sum_with_number(log->input_value(0));
        if (!sum || sum->number != 1 || !is_used_once(log->input_value(0)) || !is_used_once(sum->value)) return false;
        const auto exp = exactly<v0::Exp>(sum->value);
        if (!exp) return false;
        const auto fused = register_new_node<v4::SoftPlus>(exp->input_value(0));
        return put_in_place(log, fused, {exp, log->get_input_node_shared_ptr(0), log});
    });
}

}  // namespace transformations
}  // namespace tenon
