-- My work shows the days that come up: the next conference, and when somebody who was not ready may be asked again.
CREATE INDEX conference_next ON conference (next_on) WHERE next_on IS NOT NULL;
CREATE INDEX model_choice_recall ON model_choice (recall_on) WHERE recall_on IS NOT NULL;
