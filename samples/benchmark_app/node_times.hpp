#pragma once

#include <openvino/runtime/infer_request.hpp>
#include <string>
#include <vector>

using NodeTimes = std::vector<ov::ProfilingInfo>;

const char* name_of(ov::ProfilingInfo::Status status);

/// Times of the nodes of each request's last inference.
std::vector<NodeTimes> node_times(const std::vector<ov::InferRequest>& requests);

/// The mean over requests, node by node.
NodeTimes average(const std::vector<NodeTimes>& requests);

/// A table per request, as -pc shows it.
void print(const std::vector<NodeTimes>& requests, const std::string& device_name);
