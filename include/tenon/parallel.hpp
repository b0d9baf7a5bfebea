#pragma once

// The declarations stand there because headers of openvino/ may not include this folder.
#include "openvino/core/parallel.hpp"
