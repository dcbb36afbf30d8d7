# The line icons (24 px grid, stroke 1.75, currentColor) and the program icons, as :/icons/NAME.svg in the programs.
set(foresight_icons
  arrow-down arrow-left arrow-right arrow-up audit bookmark brief check chevron-down chevron-right circle class close
  cloud contrast dot equation error explore export folder foresight gradebook grades handin help home import info items lock message
  moon plus predict record redo reflect report reset reveal roster rubric search settings site sun table text-size
  undo user warning)
list(TRANSFORM foresight_icons PREPEND "${PROJECT_SOURCE_DIR}/resources/icons/")
list(TRANSFORM foresight_icons APPEND ".svg")
qt_add_resources(foresight_ui icons PREFIX /icons BASE "${PROJECT_SOURCE_DIR}/resources/icons" FILES ${foresight_icons})
