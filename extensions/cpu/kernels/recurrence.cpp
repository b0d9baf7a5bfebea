#include "kernels/kernels.hpp"
#include "recurrence/recurrent_kernel.hpp"

namespace tenon {
namespace cpu {
namespace {

class RecurrenceFactory : public KernelFactory {
public:
    std::string name() const override { return "recurrence"; }

    Offer offer(const NodeDescription& description) const override {
        const auto found = RecurrentForm::of(description);
        if (const auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        const auto& form = std::get<RecurrentForm>(found);
        Configuration offered;
        offered.name = "recurrence";
        for (size_t i = 0; i < description.inputs.size(); ++i) {
            const auto& input = description.inputs[i];
            const auto layout = LayoutRule::planar(input.shape.size());
            if (i == form.data || i == form.hidden || i == form.cell)
                offered.inputs.push_back({ov::element::f32, layout});
            else if (i == form.lengths)
                offered.inputs.push_back({input.type, layout});
            else
                offered.inputs.push_back({input.type, LayoutRule::absorbed()});
        }
        for (const auto& output : description.outputs)
            offered.outputs.push_back({ov::element::f32, LayoutRule::planar(output.shape.size())});
        offered.scratch_bytes = RecurrentKernel::scratch_bytes(form);
        return std::vector<Configuration>{std::move(offered)};
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice&,
                                          PrepareContext& context) const override {
        const auto form = std::get<RecurrentForm>(RecurrentForm::of(description));
        const auto lengths_type = form.lengths ? description.inputs[*form.lengths].type : ov::element::i64;
        return std::make_unique<RecurrentKernel>(form, lengths_type, RecurrentWeights(description, form, context));
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_recurrence() {
    return std::make_shared<RecurrenceFactory>();
}

}  // namespace cpu
}  // namespace tenon
