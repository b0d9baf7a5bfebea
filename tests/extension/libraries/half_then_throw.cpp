#include <openvino/op/op.hpp>
#include <stdexcept>
#include <tenon/registrar.hpp>

namespace {

class Halfway : public ov::op::Op {
public:
    OPENVINO_OP("Squareplus", "extension");
    void validate_and_infer_types() override {}
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector&) const override { return nullptr; }
};

}  // namespace

OPENVINO_EXTENSION_C_API void tenon_extension_cpp(tenon::Registrar& add) {
    add.add_operation<Halfway>();
    throw std::runtime_error("after the first of two operations");
}
