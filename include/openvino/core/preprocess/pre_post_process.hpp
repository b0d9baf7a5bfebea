#pragma once

#include <cstddef>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/core/preprocess/input_info.hpp"
#include "openvino/core/preprocess/output_info.hpp"

namespace ov {
namespace preprocess {

/// Builds the way from the user's tensors to a model's inputs, and from its outputs to the user's tensors, into the
/// model, as ordinary nodes. Belongs to one thread.
class OPENVINO_API PrePostProcessor final {
public:
    /// Keeps the model, which `build` changes.
    explicit PrePostProcessor(const std::shared_ptr<Model>& function);
    PrePostProcessor(const PrePostProcessor&) = delete;
    PrePostProcessor& operator=(const PrePostProcessor&) = delete;
    PrePostProcessor(PrePostProcessor&&) noexcept;
    PrePostProcessor& operator=(PrePostProcessor&&) noexcept;
    ~PrePostProcessor();

    /// The only input, or one by its index or tensor name. Throws ov::Exception if there is none.
    InputInfo& input();
    InputInfo& input(size_t input_index);
    InputInfo& input(const std::string& tensor_name);
    /// The only output, or one by its index or tensor name. Throws ov::Exception if there is none.
    OutputInfo& output();
    OutputInfo& output(size_t output_index);
    OutputInfo& output(const std::string& tensor_name);

    /// Adds the nodes; to be called once. The model's inputs and outputs keep their names.
    std::shared_ptr<Model> build();

private:
    friend OPENVINO_API std::ostream& operator<<(std::ostream& out, const PrePostProcessor& processor);
    void dump(std::ostream& out) const;
    ParameterVector build_input(size_t index);
    void build_output(size_t index);

    std::shared_ptr<Model> m_model;
    std::vector<InputInfo> m_inputs;
    std::vector<OutputInfo> m_outputs;
};

/// What `build` would do, as text.
OPENVINO_API std::ostream& operator<<(std::ostream& out, const PrePostProcessor& processor);

}  // namespace preprocess
}  // namespace ov
