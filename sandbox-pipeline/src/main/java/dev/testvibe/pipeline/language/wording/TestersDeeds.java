package dev.testvibe.pipeline.language.wording;

import java.util.List;

import dev.testvibe.pipeline.language.words.Subjects;

/**
 * What testers do, as they jot it down: {@code click add to cart for "Tea"}, {@code select country as "India"}, {@code enter
 * username and password}.
 */
final class TestersDeeds {

    private static final String CLICK =
            "\\b(?:click(?:s|ed)?|press(?:es|ed)?|tap(?:s|ped)?|hits?|push(?:es|ed)?|select(?:s|ed)?|choose|chooses)(?: on)? (?:the )?";
    private static final String ADD_TO =
            "add[ -]to[ -]((?:shopping )?(?:cart|basket|bag|trolley)|wish ?list|favou?rites)"
                    + "(?: button| link| icon| btn)?";
    private static final String OF = "(?:for|of|on|at|next to|beside|under|below|against|near|with)(?: the)?";
    private static final String PART = "((?:[a-z]+ ){0,2}[a-z]+)";
    private static final String PICK = "\\b(select|choose|pick|set)(s|ed|d)? (?:the )?";
    private static final String ENTER =
            "\\b(?:enter|provide|input|type|fill|use|give|insert)(?:s|ed|d)?(?: in)? (?:(?:the|an?|my|his|her|their|both) )?";
    private static final String RIGHT = "(?:(?:valid|correct|registered|existing|right|proper) )?";
    private static final String PASSWORD =
            " and (?:(?:the|an?|my|his|her|their) )?" + RIGHT + "password(?= and (?:click|press|submit|hit|tap)|$)";

    private static final String FIELD =
            "((?:first|last|full|sur|user|middle|company|city|street)[ -]?name|name|e-?mail(?: address)?|password|(?:phone|telephone|mobile)(?: number)?|"
                    + "address|street|city|state|country|(?:zip|postal|post)(?: ?code)?|zip ?code|postcode|age|date of birth|birth ?date|subject|message|title|description|comment)";
    private static final String VALID = "(?:(?:the|an?|my|his|her|their) )?(?:valid |correct )?";
    private static final String WHOSE =
            "(?:(?:all|the|my|his|her|their|your|valid|correct|required|necessary|mandatory|needed|relevant) )*";

    /** In the order in which they apply. */
    static final List<Rewording> ALL = List.of(
            Rewording.of(
                    CLICK + ADD_TO + " " + OF + "(?: product| item| article| book)? («\\d+»)(?: product| item)?$",
                    "adds $2 to the $1"),
            Rewording.of(
                    "\\b((?:click|press|tap)(?:s|ed|es|ped)?(?: on)?|selects?|opens?|views?) (?:the )?(account|order|invoice|ticket|transaction|booking|reservation|policy) (?:number|no\\.?|nr\\.?|id) (?=«)",
                    "$1 the $2 "),
            Rewording.of(
                    PICK + PART + " (?:as|to be) («\\d+»),? and (?:the )?" + PART + " (?:as|to be) («\\d+»)$",
                    "$1$2 $4 as the $3 and $1$2 $6 as the $5"),
            Rewording.of(
                    PICK + PART + " as («\\d+»|(?-i:\\p{Lu})[\\p{L}'-]*(?: (?-i:\\p{Lu})[\\p{L}'-]*){0,2})$",
                    "$1$2 $4 as the $3"),
            Rewording.of(
                    ENTER + RIGHT + "(?:user ?name|user ?id|e-?mail(?: address| id)?|login(?: id| name)?)" + PASSWORD,
                    "enters valid credentials"),
            Rewording.of(
                    ENTER + "(?:valid |correct )?" + FIELD + ", " + VALID + FIELD + ",? and " + VALID + FIELD + "$",
                    "enters a valid $1 and enters a valid $2 and enters a valid $3"),
            Rewording.of(
                    ENTER + "(?:valid |correct )?" + FIELD + " and " + VALID + FIELD + "$",
                    "enters a valid $1 and enters a valid $2"),
            Rewording.of(
                    "\\b(?:enter|provide|input|fill|give|complete)(?:s|ed|d)?(?: in| out| up)? " + WHOSE
                            + "((?:checkout|shipping|delivery|billing|payment|registration|contact|booking|order|loan|profile) )(?:details|information|info|data)$",
                    "fills in the $1form with valid data"),
            Rewording.of(
                    "\\b(?:enter|provide|input|fill|give|complete)(?:s|ed|d)?(?: in| out| up)? " + WHOSE
                            + "(?:(?:personal|user|customer|own) )?(?:details|information|info|data)$",
                    "fills in the form with valid data"),
            Rewording.of(
                    "\\bwaits? (?:until|till|for) (?:the )?(?:page|screen|site|app|application) (?:is |has |to |to be |gets )?(?:fully |completely )?(?:load|loads|loaded)(?: completely| fully)?$",
                    "waits for the page to load"),
            Rewording.of(
                    "\\b(search)(es|ed)? («\\d+») (?:in|into|using|on|from|with|via) (?:the )?(?:[a-z]+ )?search(?: ?(?:box|bar|field|input))?$",
                    "$1$2 for $3"),
            Rewording.of(
                    "\\b(?:increase|decrease|raise|reduce|lower|update|adjust)[sd]? (?:the )?(quantity|qty)( of [^«]*(?:«\\d+»)?[^«]*?)? (?=to (?:\\d+|«\\d+»)$)",
                    "changes the $1$2 "),
            Rewording.of(
                    "\\b(goes|go|went|navigates?|navigated|moves?) to ((?-i:\\p{Lu}[\\p{L}'-]*(?: (?:an?|the|of|for|to|and|my|\\p{Lu}[\\p{L}'-]*))* \\p{Lu}[\\p{L}'-]*))$",
                    "$1 to the $2 page"),
            Rewording.of(
                    "\\b(with|and) (?:an? |the )?(\\p{Sc} ?\\d+(?:[.,]\\d+)*|«\\d+») (down payment|deposit|tip|discount|downpayment)$",
                    "$1 $3 $2"),
            Rewording.of(
                    "\\b((?:add|open|delete|remove|select|choose|check|edit|click)(?:s|ed)?(?: on)?) (first|second|third|last) (?=[a-z]+(?:$| (?:to|from|in|on|and) ))",
                    "$1 the $2 "),
            Rewording.of(
                    "\\bopen(?:s|ed)? (?:the |an? )?((?:new|add|create|edit) (?:[a-z]+ )?[a-z]+) form$",
                    "goes to the $1 page"),
            Rewording.of(
                    "^(?:" + Subjects.PERSON
                            + " )?(?:(?:has|have|had) )?(?:opens?|opened|launch(?:es|ed)?|starts?|started) (?:the |an? |my |his |her )?(?:(?:chrome|firefox|edge|safari|web|internet|default|chromium) )?browser(?= and |$)",
                    "the user opens the application"),
            Rewording.of(
                    "^(?:the |an? |my )?(?:(?:chrome|firefox|edge|safari|web) )?browser (?:is|has been|was) (?:open|opened|launched|started|running)$",
                    "the user opens the application"),
            Rewording.of(
                    "\\b(?:invalid|wrong|incorrect|unregistered|non-?existing|non-?existent|bad|unknown) (?=(?:user ?name|user|e-?mail(?: address| id)?|password|login|credentials|pin|card number|phone(?: number)?|zip(?: ?code)?) «)",
                    ""),
            Rewording.of(
                    "\\bwr(?:ites?|ote) (an? (?:new )?(?:post|article|story|blog|blog post|note|message|review|comment|recipe|entry|page)) (?=(?:with|having) )",
                    "creates $1 "),
            Rewording.of(
                    "^(?:" + Subjects.PERSON
                            + " )?(?:take|takes|capture|captures) (?:an? )?screen ?-?shots?(?: of (?:the )?(?:[a-z]+ )?(?:page|screen|result|results|browser))?$",
                    "the user does not interact with the page"));

    private TestersDeeds() {}
}
