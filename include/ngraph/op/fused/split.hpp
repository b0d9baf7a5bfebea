#pragma once

#include "ngraph/op/split.hpp"
