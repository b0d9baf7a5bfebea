#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <random>
#include <string>
#include <vector>

#include "openvino/openvino.hpp"

/// Runs a model on the CPU device, with 1 and 2 threads, and compares all outputs with those of `evaluate`, the
/// definition of right.
class AgainstEvaluate {
public:
    /// The node of this type in the compiled model must be run by the kernel of this name; without a name it must need
    /// no step at all.
    AgainstEvaluate(std::string node_type, std::string kernel)
        : m_node_type(std::move(node_type)), m_kernel(std::move(kernel)) {}

    void check(const std::shared_ptr<ov::Model>& model, const ov::TensorVector& inputs) const {
        ov::TensorVector expected(model->outputs().size());
        ASSERT_TRUE(model->evaluate(expected, inputs));
        for (const int threads : {1, 2}) {
            ov::Core core;
            auto compiled =
                core.compile_model(model, "CPU", ov::inference_num_threads(threads), ov::enable_profiling(true));
            auto request = compiled.create_infer_request();
            for (size_t i = 0; i < inputs.size(); ++i)
                request.set_input_tensor(i, inputs[i]);
            // Twice: what one inference leaves behind must not reach the next.
            request.infer();
            request.infer();
            expect_kernel(request);
            for (size_t i = 0; i < expected.size(); ++i)
                expect_close(request.get_output_tensor(i), expected[i], i, threads);
        }
    }

    /// Numbers between -1 and 1.
    static ov::Tensor random(const ov::Shape& shape, unsigned seed) {
        std::mt19937 engine(seed);
        std::uniform_real_distribution<float> distribution(-1, 1);
        ov::Tensor tensor(ov::element::f32, shape);
        for (size_t i = 0; i < tensor.get_size(); ++i)
            tensor.data<float>()[i] = distribution(engine);
        return tensor;
    }

    double tolerance = 1e-5;

private:
    void expect_kernel(ov::InferRequest& request) const {
        std::string found;
        for (const auto& entry : request.get_profiling_info()) {
            if (entry.node_type != m_node_type) continue;
            found += entry.exec_type + " ";
            if (!m_kernel.empty() && entry.exec_type.rfind(m_kernel, 0) == 0) return;
        }
        if (m_kernel.empty() && found.empty()) return;
        ADD_FAILURE() << m_node_type << " is run by '" << found << "', expected '" << m_kernel << "'";
    }

    void expect_close(const ov::Tensor& actual, const ov::Tensor& expected, size_t output, int threads) const {
        ASSERT_EQ(actual.get_shape(), expected.get_shape());
        for (size_t k = 0; k < expected.get_size(); ++k) {
            const float wanted = expected.data<float>()[k];
            ASSERT_NEAR(actual.data<float>()[k], wanted, tolerance * (1 + std::abs(wanted)))
                << "element " << k << " of output " << output << " with " << threads << " threads";
        }
    }

    std::string m_node_type, m_kernel;
};
