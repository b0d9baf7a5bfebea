#include <cstring>
#include <future>

#include "compiled_model.hpp"

namespace {

constexpr size_t request_count = 4;

bool same(const ov::Tensor& a, const ov::Tensor& b) {
    return a.get_element_type() == b.get_element_type() && a.get_shape() == b.get_shape() &&
           std::memcmp(a.data(), b.data(), a.get_byte_size()) == 0;
}

/// Requests of one compiled model that run at the same time, each in its thread; all must find the same.
class ModelInThreads : public suites::RunningModel {
public:
    explicit ModelInThreads(ov::CompiledModel model) {
        for (size_t i = 0; i < request_count; ++i)
            m_requests.push_back(model.create_infer_request());
    }

    ov::TensorVector infer(const ov::TensorVector& inputs) override {
        std::vector<std::future<ov::TensorVector>> found;
        for (auto& request : m_requests)
            found.push_back(
                std::async(std::launch::async, [&request, &inputs] { return runners::infer(request, inputs); }));
        auto first = found[0].get();
        for (size_t i = 1; i < found.size(); ++i) {
            const auto other = found[i].get();
            for (size_t k = 0; k < first.size(); ++k)
                OPENVINO_ASSERT(same(first[k], other[k]), "thread ", i, " finds another output ", k);
        }
        return first;
    }

    void reset_state() override {
        for (auto& request : m_requests)
            request.reset_state();
    }

private:
    std::vector<ov::InferRequest> m_requests;
};

}  // namespace

std::unique_ptr<suites::RunningModel> suites::start(const std::shared_ptr<ov::Model>& model) {
    static ov::Core core;
    return std::make_unique<ModelInThreads>(
        core.compile_model(model, "CPU", {ov::num_streams(2), ov::inference_num_threads(4)}));
}
