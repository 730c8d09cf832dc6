/** Words for parts of houses, in front of their number or letter (USPS Publication 28, appendix C2; UPU S42). */

export const FLATS = `apt apts apartment apto appt appartement ste suite flat departamento depto`;

/** They begin addresses, in India above all. */
export const HOUSE_PARTS = `flat plot sector blk block tower villa shop door house unit`;

export const UNITS = `unit floor fl bldg building block blk tower wing lot trlr room rm door level shop villa house plot
  flr penthouse ph office sector phase piso planta puerta pta escalera esc interno int scala andar bloco casa sala
  étage etage bâtiment bat wohnung whg stock og top tür stiege bus bte appart escalier lote fracção bl quadra
  lgh letilighed huis toestel cross main stage sec`;
