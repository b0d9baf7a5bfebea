#pragma once

#include "ngraph/op/detection_output.hpp"
