title = خبز
nudge = هل خبزت اليوم؟
hello = صباح الخير { $name }! اليوم نخبز خبزنا بأنفسنا.
oven = هذا فرن.
    .alt = فرن فيه رغيف
price = كم ثمن الرغيف؟
    .one = يورو واحد
    .two = اثنان يورو
    .easy = كم ثمن الخبز؟
price-one = نعم، يورو واحد.
price-two = لا، أقل من ذلك.
reason = لماذا تخبز؟
reason-thanks = شكرًا.
way = وحدك أم معًا؟
    .alone = وحدي
    .together = معًا
task = المهمة: خبز رغيف.
    .done = تم
task-reminder =
    { $days ->
        [zero] لا أيام.
        [one] بقي يوم.
        [two] بقي يومان.
        [few] بقيت { $days } أيام.
        [many] بقي { $days } يومًا.
       *[other] بقي { $days } يوم.
    }
task-done = جيد.
task-late = الخبز ينتظر.
end = إلى اللقاء!
mentor = يأتي مرشد.
mentor-back = عدت.
bye = وداعًا!
