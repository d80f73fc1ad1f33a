let a = 1; let b = 2;;
POST record/v1/customer; print 1
POST record/v1/customer {a:1}; print 1
GET record/v1/customer; print 1
a; -b
a; [1].first()
print; -1
return;
if a { POST x; }
x => { POST y; b; }
a; with
POST z
; b # the last one
