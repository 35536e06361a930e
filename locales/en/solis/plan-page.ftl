### The plan on one page: what stands on it, and the page on which somebody asks for it.

title = My plan on one page
empty = Nothing yet. Your answers in the lessons fill it. You can also write in it yourself.
get = This gives you your plan as one page, with its titles in two languages. What you wrote stays in your own words. It works once.
second = The second language
name = The name on the page. You can leave it empty.
button = Show my page
link-old = This link does not work any more. Open “My path” in Solis for a new one.
print = Print this page, or save it as a PDF, in the menu of your browser. Do it now: the link works only once.
# $done and $total are numbers.
done = Lessons done: { $done } of { $total }
