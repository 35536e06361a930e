### مساري.

# $path قائمة الدروس، كل درس في سطر؛ $done و$total رقمان.
path =
    مساري. الدروس المكتملة: { $done } من { $total }.

    { $path }
    .continue = متابعة
    .back = رجوع
