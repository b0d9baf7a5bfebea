#pragma once

#include "openvino/frontend/exception.hpp"
