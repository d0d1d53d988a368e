import type { LabelTexts } from '../columns.ts';

/** Headings in English, parted by bars; the first is the one we print. */
export const en: LabelTexts = {
  activity_id:
    'Activity ID | ID | Act no | Activity code | Activity no | Activity number | Activity ref | Activity ref no | Activity reference | Activity reference number | Activity identifier | Activity # | No of activity | Ref of activity | Ref no of activity | Event ID | Event code | ID number of activity | Unique activity ID',
  period:
    'Reporting period | Period | Report period | Period of report | Period of reporting | Period covered | Reporting period covered | Period under review | Reporting semester | Reporting half-year | Reporting half year',
  country:
    'Country | Country name | Name of country | Country code | Country ISO code | Reporting country | Project country | Programme country',
  agency:
    'Agency | UN agency | Agency name | Name of agency | Reporting agency | UN organisation | UN organization | UN entity',
  objective:
    'Objective | Project objective | Objective no | Objective number | Objective code | Programme objective | Program objective | Related objective',
  pillar: 'Pillar | Main pillar | Primary pillar | Pillars | Pillar name | Thematic pillar | Project pillar',
  pillars_also:
    'Other pillars served | Other pillars | Other pillar | Other pillar served | Additional pillars | Secondary pillar | Secondary pillars | Also serves pillar | Also serves pillars',
  crime_type:
    'Type of crime | Crime | Type of offence | Type of offense | TIP or SOM | TIP/SOM | TIP/SOM/both | TIP, SOM or both',
  activity_type:
    'Type of activity | Type of activities | Type of event | Kind of activity | Category of activity | Nature of activity | Type of intervention | Type of action',
  title:
    'Activity title | Activity name | Name of activity | Activity | Title | Name of event | Event title | Event | Title of training | Name of training | Title of workshop | Name of workshop | Activity/event | Activity implemented | Activity carried out | Project activity',
  status:
    'Status | Activity status | Implementation status | Status of implementation | Current status | Progress status | Completion status | State of implementation',
  status_reason:
    'Reason for postponement or cancellation | Reason | Reasons | Reason for cancellation or postponement | Reason for postponement | Reason for cancellation | Reason for postponement/cancellation | Reason for cancellation/postponement | Reason if postponed or cancelled | Reason if cancelled or postponed | Reason if postponed/cancelled | Reason if cancelled/postponed | Reason for status | Status reason | Why postponed or cancelled | Reasons for postponement or cancellation',
  start_date:
    'Start date | Date from | From | Start | Starting date | Date started | Started on | Begin date | Beginning date | Beginning | Date of commencement | From date | Actual start date | Actual start | Date begun | First day | Date start | Event start',
  end_date:
    'End date | Date to | To | End | Ending date | Date ended | Ended on | Completion date | Date completed | Finish date | Finish | Date finished | Until | Actual end date | Actual end | Last day | Date until | Date end',
  venue_country: 'Venue country | Host country | Country where held | Country held in',
  admin1:
    'Province or region | Province | Region | Admin 1 | Admin level 1 | Admin 1 name | Administrative level 1 | First administrative level | State/province | Province/state | State or province | State or region | State/region | Region/state | Region or province | Governorate | Provinces | Oblast | Province name | Region name | Name of province | Name of region | ADM1 | Admin1 | Admin1 name | ADM1 name | Name of governorate',
  place:
    'Place | Location | Venue | City | Town | Where | Village | Municipality | Locality | Place of implementation | Location of implementation | Implementation location | Place held | Where held | City or town | Town or city | Name of venue | Places | Locations | Training venue | City name',
  partners:
    'Implementing partners | Partners | Partner | Implementing partner | Partner organisation | Partner organization | Partner organisations | Partner organizations | Partner institution | Partner institutions | Partner name | Name of partner | Name of partners | Name of implementing partner | Local partner | Local partners | National partner | National partners | Key partners | Project partners | Partners involved | In partnership with | Implementation partner | Implementation partners | Collaborating partners | Implementing partner organisation | Implementing partner organisations | National counterpart | National counterparts | Counterpart | Counterparts',
  funders:
    'Funders | Funder | Donor | Donors | Funding source | Funding sources | Source of funds | Funded by | Financed by | Donor name | Name of donor | Funding donor | Funding partner | Funding partners',
  joint_id:
    'Joint event ID | Joint ID | Joint activity ID | Joint event code | Joint activity code | ID of joint activity',
  counted_here: 'Counted in this log | Counted here',
  indicator:
    'Indicator | Indicators | Indicator code | Indicator no | Indicator number | Indicator ID | Indicator ref | Indicator reference | Indicator # | Name of indicator | Indicator title | Performance indicator | Output indicator | Project indicator | Logframe indicator | Related indicator | KPI | Key performance indicator',
  target:
    'Target | Targets | Target value | Planned target | Target figure | Indicator target | Target for the period | Target for the reporting period | Period target | Target set',
  value:
    'Value achieved | Result | Actual | Achieved | Number reached | Actual value | Value | Achieved value | Actual result | Actual results | Achieved result | Achievement | Actual achieved | Actual achievement | Number achieved | Actual number | Reached | Value reached | Indicator value | Reported value | Actuals | Actual figure',
  precision: 'Precision | Exact or estimate | Exact or estimated | Exact or approximate',
  basis:
    'Period or cumulative | Cumulative or period | Cumulative or for the period | Period/cumulative | Cumulative/period',
  as_of: 'Value as of | As of | As of date | Value as at | As at | As at date | Data as of | Date of value',
  people_basis:
    'How people are counted | How people were counted | How people counted | How counted | How participants are counted | How participants were counted | How are people counted | Method of counting people | Method of counting | Counting method | Way of counting people | Unique or participations',
  stakeholder:
    'Stakeholder group | Stakeholder | Stakeholders | Stakeholder groups | Stakeholder type | Stakeholder category | Type of stakeholder | Type of stakeholders | Stakeholders involved | Target group | Target groups | Target audience | Audience | Audience type | Type of audience | Participants type | Participant type | Type of participants | Participant category | Participants category | Category of participants | Participant group | Group of participants | Participant profile | Profile of participants | Beneficiary type | Type of beneficiaries | Beneficiary group | Beneficiary category | Category of beneficiaries | Category of beneficiary | Type of beneficiary',
  women: 'Women | Female | Number of women',
  men: 'Men | Male | Number of men',
  girls: 'Girls',
  boys: 'Boys',
  unspecified:
    'Sex or age not recorded | Sex not recorded | Sex not specified | Sex unknown | Unknown sex | Sex or age unknown | Sex or age not specified | Sex or age unspecified | Gender unknown | Gender not recorded | Gender not specified | Unknown gender | Sex and age not recorded | Sex/age not recorded | Sex/age unknown | Not disaggregated | Undisaggregated',
  stage:
    'Stage of the document | Stage | Status of document | Stage of law | Legislative stage | Stage of drafting',
  channel:
    'Channel | Channels | Media channel | Media channels | Communication channel | Communication channels | Dissemination channel | Dissemination channels | Channel used | Channels used | Type of media',
  evidence:
    'Source of verification | Sources of verification | Means of verification | Mean of verification | Evidence | Source | Sources | MoV | MoVs | SoV | Means of verification and source | Verification | Verification source | Verification sources | Verification means | Source of data | Data source | Data sources | Source of information | Source of evidence | Supporting documents | Supporting document | Supporting evidence | Supporting documentation | Source document | Source documents | Link to evidence | Proof | Verification document | Verification documents | Means of verifications | Proof documents',
  narrative:
    'Narrative | Description | Summary | Brief description | Short description | Brief summary | Short summary | Narrative summary | Narrative report | Narrative description | What happened | Brief description of activity | Short description of activity',
  challenges:
    'Challenges | Challenge | Difficulties | Challenges faced | Challenges encountered | Challenges met | Key challenges | Main challenges | Difficulties encountered | Difficulties faced | Difficulties met | Problems | Problems encountered | Problems faced | Constraints | Constraints encountered | Constraints faced | Obstacles | Obstacles encountered | Bottlenecks | Challenges and difficulties | Challenges and constraints | Issues and challenges | Issues/challenges | Challenges/issues | Challenges and issues | Implementation challenges',
  measures:
    'Measures taken | Measures | Mitigation measures | Mitigating measures | Mitigation actions | Mitigation | Mitigation measures taken | Corrective action | Corrective actions | Corrective measures | Corrective actions taken | Remedial action | Remedial actions | Remedial measures | Actions taken | Action taken | Steps taken | Measures adopted | How they were addressed | How addressed',
  next_steps:
    'Next steps | Next step | Next actions | Way forward | Follow-up actions | Follow-up action | Follow-up steps | Planned next steps | Next steps planned | Further steps | Future steps',
  visibility:
    'Visibility | EU visibility | Visibility measures | Visibility actions | Visibility activities | Donor visibility',
  spent:
    'Amount spent | Expenditure | Expenditures | Actual expenditure | Actual expenditures | Total expenditure | Expenses | Actual expenses | Spending | Actual spending | Total spent | Budget spent | Money spent | Funds spent | Actual cost | Actual costs | Costs incurred | Cost incurred | Amount spent in the period | Actual spent | Total amount spent | Actual amount spent | Spent amount',
  currency: 'Currency | Currency code | Currency used | Currency of amount | Currency of expenditure',
  comments:
    'Comments | Remarks | Comment | Remark | Notes | Observations | Observation | Additional comments | Additional remarks | Additional notes | General comments | General remarks | Other comments | Other remarks | Any other comments | Comments and remarks | Comments and observations | Notes and comments | Comments if any | Remarks if any',
};
