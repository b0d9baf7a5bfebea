#pragma once

#include <openvino/runtime/compiled_model.hpp>
#include <openvino/runtime/infer_request.hpp>
#include <string>
#include <vector>

#include "options.hpp"

/// The tensors of all inputs for one inference.
struct DataGroup {
    std::vector<ov::Tensor> tensors;
    /// The shapes, as a report names them.
    std::string shapes;
    size_t batch = 1;
};

/// One group per batch of files or per shape of -data_shape, whichever are more; inferences take them by turns.
/// Says what each input is filled with. Throws std::exception for inputs without a shape and files that do not fit.
std::vector<DataGroup> make_data(const ov::CompiledModel& model, const Options& options);

/// Gives the data to a request.
void fill(ov::InferRequest& request, const ov::CompiledModel& model, const DataGroup& group);
