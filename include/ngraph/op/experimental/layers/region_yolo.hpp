#pragma once

#include "ngraph/op/region_yolo.hpp"
