#pragma once

#include "openvino/core/standard_headers.hpp"
