-- Where several donors pay, the date that a change found may not be the strictest any more when it is taken back: another
-- donor's standard has changed meanwhile. So each moved case notes what it followed besides; ids of versions, in order.
ALTER TABLE standard_change_case ADD COLUMN beside text;
