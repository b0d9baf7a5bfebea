#pragma once

#include "ngraph/op/grn.hpp"
