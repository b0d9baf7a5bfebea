#include "served.hpp"

#include <algorithm>
#include <sstream>

namespace operations {
namespace {

const std::vector<ov::element::Type> all_types{
    ov::element::f64, ov::element::f32, ov::element::f16,    ov::element::bf16, ov::element::i64,
    ov::element::i32, ov::element::i16, ov::element::i8,     ov::element::u64,  ov::element::u32,
    ov::element::u16, ov::element::u8,  ov::element::boolean};

void add_once(std::vector<ov::element::Type>& types, const ov::element::Type& type) {
    if (std::find(types.begin(), types.end(), type) == types.end()) types.push_back(type);
}

std::string info_of(const ov::Node& node, const std::string& key) {
    const auto& info = node.get_rt_info();
    const auto found = info.find(key);
    return found == info.end() ? "" : found->second.as<std::string>();
}

std::shared_ptr<const ov::Node> operation_of(const ov::Model& model, const ov::Node& example) {
    const auto operations = model.get_ops();
    return *std::find_if(operations.begin(), operations.end(),
                         [&](const auto& operation) { return operation->get_type_info() == example.get_type_info(); });
}

void note_steps(const ov::Model& steps, const ov::element::Type& type, bool is_own_type, Served& result) {
    bool any = false;
    for (const auto& step : steps.get_ordered_ops()) {
        const auto kernel = info_of(*step, "kernel");
        if (kernel.empty()) continue;
        any = true;
        add_once(result.kernels[kernel], type);
        if (kernel != "evaluate" || !is_own_type) continue;
        std::istringstream lines(info_of(*step, "refusals"));
        for (std::string line; std::getline(lines, line);)
            result.refusals.insert(line);
    }
    if (!any) add_once(result.kernels["no step"], type);
}

/// Kernels that are asked for every node, and serve none of these, have nothing to say about them.
void drop_kernels_of_others(Served& result) {
    for (auto refusal = result.refusals.begin(); refusal != result.refusals.end();) {
        const auto kernel = refusal->substr(0, refusal->find(" ("));
        refusal = result.kernels.count(kernel) ? std::next(refusal) : result.refusals.erase(refusal);
    }
}

}  // namespace

Served served(ov::Core& core, const ov::NodeVector& examples) {
    Served result;
    for (const auto& node : examples) {
        result.openness = std::max(result.openness, openness(*node));
        const auto data = data_type(*node);
        for (const auto& type : all_types) {
            try {
                const auto model = model_of(*node, data, type);
                if (!operation_of(*model, *node)->has_evaluate()) continue;
                const auto compiled = core.compile_model(model, "CPU", ov::inference_num_threads(1));
                note_steps(*compiled.get_runtime_model(), type, type == data, result);
                add_once(result.types, type);
            } catch (const ov::Exception&) {
                // Not a type that the operation takes.
            }
        }
    }
    drop_kernels_of_others(result);
    return result;
}

}  // namespace operations
