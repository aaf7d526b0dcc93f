/** First names with the sex that French readers take from them; names of both sexes are left to agreement. */
export const FIRST_NAMES = {
  f: `
    adèle adeline adriana agathe agnès aïcha aïda aïssata aïssatou alexandra alexia alice alicia aline alina alma amanda amandine ambre amel amélie amina
    aminata amy ana anaïs anastasia andrea andréa angela angèle angélique anita anja ann anna annabelle anne annette annick annie antoinette
    ariane arlette asma assia astrid audrey aurélie aurore ava awa axelle barbara béatrice bénédicte bérengère bérénice bernadette berthe bintou
    birgit blanche brigitte britta camila capucine carla carmen carole caroline cassandra catalina catherine cécile céline chantal charlène charlotte
    chiara chloé christelle christiane christina christine claire clara clarisse claudette claudia clémence clémentine clotilde colette constance
    coralie corinne cristina cynthia daniela danièle daphné deborah delphine denise diane diana dominika doris dorothée édith eleanor eléonore
    eléna elena elisa elisabeth élise elizabeth ella ellen elodie éloïse elsa élise élodie elvira ema emilia émilie emily emma emmanuelle erika
    esmeralda estelle esther eugénie eva ève éva évelyne fabienne fanny fanta fatima fatimata fatou fatoumata federica fiona flavie fleur flora florence
    francesca françoise frédérique gabriela gabrielle gaëlle geneviève georgette géraldine germaine giorgia gisèle giulia gloria grace greta
    gwenaëlle habiba halima hanna hannah hélène héloïse henriette hermine hillary houria huguette ilona imane inès ingrid irène irina iris isabel isabelle
    ivana jacqueline jade jana jane janet jeanine jeanne jennifer jessica joanna jocelyne johanna joséphine josette josiane juana judith julia juliana
    julie juliette justine kamala karen karima karine katarina kate katharina katherine katia khadija kristalina kristina laetitia laura laure laurence
    léa leïla lena léna léonie leslie leticia leyla lidia liliane lilly lina linda line lisa lise liv liz loïse lola lorena lorraine louise lou luce lucia
    lucie lucile lucila lucille ludivine luisa lydia lydie maddalena madeleine madison maëlle magali maggie maïa maïmouna maïté maja malala malika
    manon manuela marcela marcelle margaret margaux margot marguerite maria mariam mariama mariana marianne marie mariette marina marine
    marion marisol marlène marta martha marthe martine mary maryam maryse maryvonne mathilde maud maude maureen mélanie mélissa mercedes mia
    michaela michelle mila mireille miriam mona monica monika monique morgane myriam nabila nadège nadia nadine naïma nancy naomi natacha nathalie natalia
    nawal nelly nicole nina ninon noémie nora nour océane odette odile olga olivia ombeline oumou ophélie pascale patricia paula paulette pauline
    penelope perrine pétronille pilar priscilla rachel rachida raphaëlle raymonde rebecca régine rita roberta romane rosa rosalie rose roseline
    roxane ruth sabine sabrina safia salima salomé samantha samia samira sandra sandrine sara sarah ségolène sévérine sheila shirin simone
    silvia sofia soizic solange soledad solène sonia sophia sophie stella stéphanie suzanne svetlana sylvia sylviane sylvie tamara tania tatiana
    teresa thérèse tiffany ulrike ursula valentina valérie vanessa vera véra véronique victoria viktoria violaine violette virginia virginie viviane
    wassila wanjiru xaviera yaël yasmina yasmine yolande yuki yulia yvette yvonne zahra zeina zineb zoé zohra raquel luz chrystia annalena sanna mette
    magdalena bérangère katrien sigrid gitanas ginette claudine micheline lucette paola carolina beatriz ines katrin heike silke anke giorgia elly
    kaja roselyne muriel christel maryline marylise apolline hortense eugénia salma wafa hajar mariem rokhaya ndeye coumba oumy oum odalys ombretta montse furaha nasrin dominique claude camille sacha alix ange charlie kim jamie noa loan morgan
  `,
  m: `
    aaron abdallah abdel abdelaziz abdelkader abdou abdoulaye abdul abel abraham achille adam adama adel adolphe adrian adrien ahmed aimé alain alan
    albert albin aldo alejandro aleksandar aleksei alex alexander alexandre alexandru alexeï alexei alexis alfred ali alioune alpha alphonse amadou amine
    amir anatole andreas andré andreï andrés andrew andriï andy angelo anselme anthony antoine anton antónio antonio aristide armand arnaud arthur
    artur asif augustin aurélien aymeric bachar bakary baptiste barack barthélémy basile bassam bastien ben benjamin benoît benyamin bernard bernd bertrand
    bilal bill blaise bob boris boubacar boubakar brahim brandon brian bruno bryan carl carles carlo carlos carmelo cédric césar charles
    cheick chris christian christophe christopher claudio clément clovis colin constant constantin corentin corneille cyril cyrille cyrus damien daniel
    daniele daouda dario dave david davide denis derek désiré didier diego dieter dimitri dirk dmitri dmytro domenico donald donatien drissa edgar
    édouard edouard edmond eduardo edward edwin egor elias elie élie éloi elon emil emile émile emiliano emmanuel enzo eric éric erich erik ernest
    ernesto erwan étienne etienne eugène fabian fabien fabio fabrice fabrizio faouzi farid fayez federico félix felix ferdinand fernand fernando
    filippo florent florian francesco francis francisco franck françois frank franz fred frédéric friedrich gabriel gaël gaëtan gaspard gaston gauthier
    george georges geoffroy gérald gérard gerhard germain ghislain giacomo gianni gilbert gildas gilles giorgio giovanni giuseppe goran gordon grégoire
    grégory guido guilhem guillaume gustave gustavo guy hakim hamid hamza hans harold harry hassan hector heinrich helmut henri henrik henry hervé
    hicham hippolyte honoré howard hubert hugo hugues hussein ian ibrahim ibrahima idris idriss idrissa ignacio igor ilham imran ismaël issa isaac ivan ivo
    jack jacky jacob jacques jaime jair jakob jakub james jamel jan jared jason javier jay jean jeff jefferson jens jeremy jérémie jérémy jérôme jerome
    jesse jésus jim jimmy jo joachim joao joão joaquin joe joël johan johann johannes john johnny jonas jonathan jordan jordi jorge jörg josé jose josef
    joseph joshua josué juan jules julian julien juan jürgen justin kais kamel karim karl kasper keir ken kenneth kévin kevin khaled khalid kim kofi
    konrad kristian kurt kyriakos ladislas lamine lars laurent lee léo leo léon leon léonard leonardo lev lewis lilian lionel lloyd loïc loïs lorenzo
    louis luc luca lucas lucien ludovic luigi luis luiz lukas maël mahamadou mahamat mahmoud malcolm malik malo mamadou manuel marc marcel marcelo marco marcos
    marcus marek mariano mario mario marius mark markus martin massimo mateo mateusz mathias mathieu mathis matteo matthew matthias matthieu maurice mauro
    max maxime maximilien mehdi melvin michael michaël michaïl mickaël michel miguel mihai mikaël mike mikhaïl milan milos mircea mohamed mohammad mohammed
    morgan morris moussa moustapha mustafa mustapha nabil naftali narendra nasser nathan nathanaël ned nelson nicolae nicolas nicolás niels nikita nikol nikola
    nikolaï nikos noam noël nolan norbert octave ola olaf oleksandr oleg oliver olivier omar oscar oskar osman otto ouattara oumar ousmane owen pablo
    paolo papa pascal patrice patrick paul paulo pavel pedro pere peter petr petro philip philippe philipp pierre pierrick pietro piotr prosper quentin rachid
    rafael rafaël rainer ralph ramon ramzan raoul raphaël raúl ray raymond rayan recep régis rémi rémy renaud rené reto rex ricardo riccardo richard rishi
    rob robert roberto robin rodolphe rodrigo roger roland rolf romain roman roméo romuald ron ronald ruben rudolf rui ryan said saïd salif salim salvatore
    salvador sam sami samir samuel samy sébastien sean selim serge sergei sergeï sergueï alexandr sergio seydou sidi siméon simon slimane soufiane sofiane souleymane stan
    stanislas stefan stefano stefanos steeve stephan stéphane stephen steve steven stuart sven sylvain sylvestre taras tarik tariq terry théo théodore
    théophile thibault thibaut thierry thomas tidjane tim timothée titouan tobias tom tomas tomás tommy tony toussaint tristan tyler ulrich urs valentin valery
    valéry vasco victor viktor vincent vitali vitor vladimir volodymyr walid walter warren werner wilfried wilhelm will willem william willy wim wolfgang
    xavier yacine yan yanis yann yannick yannis yassine yves yohann yoann youri youssef youssouf yuri zacharie zinedine zoran yvan yvon jean-luc
    lucio gérald medhi mouloud abou cheikh samba modou pape khalifa bassirou ousseynou macky alassane patrice félix denis évariste faustin paul
    joris jeroen pieter bart kris geert koen maarten wouter urs beat christoph karsten jochen uwe mateus tiago thiago xi narendra kaïs abdelmadjid
    gwenaël tanguy hadrien côme aristote matthis amédée fulgence ildefonse léopold norodom anwar tedros antony viktor yonas kylian nils lluís dieudonné arun vikram dominique claude camille sacha alix ange charlie kim jamie noa loan morgan ousman lambert bertin aymar
  `,
} as const;
