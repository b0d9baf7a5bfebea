#pragma once

#include "ngraph/op/group_conv.hpp"
