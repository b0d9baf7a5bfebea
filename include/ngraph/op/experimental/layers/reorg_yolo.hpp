#pragma once

#include "ngraph/op/reorg_yolo.hpp"
