import { numberMark, pattern, spelled } from './pattern.ts';

/** Before the number of a firm, a budget or a thing, which is nobody's: `PO 4500123187`, `код ЄДРПОУ 00013480`. */
export const thingBefore = pattern.iu`(?<![\p{L}\p{M}\p{N}])${spelled(
  'imei|meeting id|zoom|webinar|asset tag|stock|commitments?|obligation|requisition|vendor|supplier|invoice|contract|quotation|receipt|batch|lot|sap|sap document|allotment|project id|award|gl|gl account|toner|tender|order|bl|budget lines?|po|purchase order|wbs|wbs [\\p{L}]{1,3}-|imis|imis doc|umoja|cost cent(?:re)?(?:er)?|fund|grant|voucher|cheque|serials?|serial numbers?|sn|s/n|inventory|asset|barcode|tracking|awb|ean|ntn|strn|tax card|vat|registration|company|secp|cipc|npo|pbo',
  'ligne budgétaire|ligne|facture|bon de commande|marché|imputation|fournisseur|factura|orden|orden de compra|rubro|proveedor|pedido|fatura|nota de empenho|ordem de compra|engagement|mandat|récépissé|ice|rc|rccm|patente|cdp|matrícula|contrato|convenio|orden|cnpj|empenho|nota fiscal|sei|siafi',
  'сч[её]т-фактура|заказ|заявка|замовлення|окпо|огрн|унп|кбк|договор|накладная|инв|номер организации|єдрпоу|едрпоу|кекв|кпквк|договір|накладна|інв|سجل تجاري|عقد|بند|भौचर|शीर्षक',
)}\.?\s*(?:${numberMark}\.?)?\s*:?\s*$`;
