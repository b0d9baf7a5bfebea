#include "smaller_batch.hpp"

#include <map>

#include "loaded_network.hpp"

namespace InferenceEngine {
namespace details {
namespace {

bool is_open_along_batch(const ov::PartialShape& shape) {
    return shape.rank().is_static() && shape.size() > 0 && shape[0].is_dynamic();
}

/// Sets the number of images of every input that has `limit`; false where there is no such input.
bool set_batch(ov::Model& model, const ov::Dimension& batch, size_t limit) {
    std::map<size_t, ov::PartialShape> shapes;
    for (size_t i = 0; i < model.get_parameters().size(); ++i) {
        auto shape = model.get_parameters()[i]->get_partial_shape();
        if (shape.rank().is_dynamic() || shape.size() == 0 || shape[0] != ov::Dimension(static_cast<int64_t>(limit)))
            continue;
        shape[0] = batch;
        shapes[i] = shape;
    }
    if (!shapes.empty()) model.reshape(shapes);
    return !shapes.empty();
}

/// Every output grows with the number of images along axis 0 or not at all.
bool follows_batch(const ov::Model& open, const ov::Model& one, size_t limit) {
    for (size_t i = 0; i < open.get_results().size(); ++i) {
        auto shape = open.get_results()[i]->get_output_partial_shape(0);
        if (shape.is_static()) continue;
        if (!is_open_along_batch(shape)) return false;
        const auto rows = shape[0].get_max_length();
        shape[0] = 1;
        const auto& of_one = one.get_results()[i]->get_output_partial_shape(0);
        const bool scales = shape.is_static() && of_one.is_static() && of_one.size() > 0 &&
                            of_one[0].get_length() * static_cast<int64_t>(limit) == rows;
        if (!scales) return false;
    }
    return true;
}

}  // namespace

std::shared_ptr<tenon::CompiledModelImpl> compile_for_smaller_batches(const tenon::CompiledModelImpl& whole,
                                                                      size_t limit) {
    if (!whole.model().get_variables().empty()) return nullptr;
    try {
        const auto open = whole.model().clone(), one = whole.model().clone();
        const ov::Dimension up_to(1, static_cast<int64_t>(limit));
        if (!set_batch(*open, up_to, limit) || !set_batch(*one, 1, limit) || !follows_batch(*open, *one, limit))
            return nullptr;
        return std::make_shared<tenon::CompiledModelImpl>(open, whole.registry(), whole.device(), whole.settings());
    } catch (const std::exception&) {
        // The number of images is fixed somewhere inside; all of them are computed then.
        return nullptr;
    }
}

std::shared_ptr<tenon::CompiledModelImpl> LoadedNetwork::smaller_batches() {
    std::call_once(m_smaller_once, [this] { m_smaller = compile_for_smaller_batches(*engine_model, batch); });
    return m_smaller;
}

ov::Tensor part_for_batch(const ov::Tensor& tensor, const ov::PartialShape& port, size_t batch, size_t limit) {
    if (!is_open_along_batch(port)) return tensor;
    ov::Coordinate begin(std::vector<size_t>(tensor.get_shape().size(), 0)), end(tensor.get_shape());
    end[0] = end[0] / limit * batch;
    return ov::Tensor(tensor, begin, end);
}

}  // namespace details
}  // namespace InferenceEngine
