#include <openvino/core/extension.hpp>

void function_that_nobody_has();

OPENVINO_CREATE_EXTENSIONS((function_that_nobody_has(), std::vector<ov::Extension::Ptr>()));
